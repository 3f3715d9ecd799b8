import { describe, expect, it } from 'vitest';
import { chooseSituation } from '../../../core/request/choose-situation.ts';
import { NO_ENTRIES } from '../../../core/request/entries.ts';
import { ownWords } from '../../../core/request/own-words.ts';
import type { Situation } from '../../../core/request/situation.ts';

const LOST: Situation = {
  id: 'immigration/card-lost',
  service: 'immigration',
  terms: [],
  label: 'I lost it',
  question: { ko: '잃어버렸습니다.', user: 'I lost my card.' },
};
const STOLEN: Situation = { ...LOST, id: 'immigration/card-stolen', question: { ko: '도난당했습니다.', user: 'It costs $& now.' } };
const lost = { ...NO_ENTRIES, ...chooseSituation({ ...NO_ENTRIES, question: 'On the bus.' }, LOST) };

describe('a situation that is chosen', () => {
  it('writes its sentence before what is written, and leads to its service', () => {
    expect(lost).toMatchObject({
      question: 'I lost my card.\nOn the bus.',
      readyQuestion: { id: 'immigration/card-lost', said: 'I lost my card.' },
      service: 'immigration',
    });
  });

  it('takes the place of the one before', () => {
    expect(chooseSituation(lost, STOLEN).question).toBe('It costs $& now.\nOn the bus.');
  });

  it('takes its sentence with it when it is chosen no longer, and nothing else', () => {
    expect(chooseSituation(lost, null)).toEqual({ readyQuestion: null, question: 'On the bus.', translation: null });
    const edited = { ...lost, question: 'I lost my old card.' };
    expect(chooseSituation(edited, null).question).toBe('I lost my old card.');
  });

  it('of an emergency leaves the service to routing, since emergencies have phone numbers and no form', () => {
    expect(chooseSituation(NO_ENTRIES, { ...LOST, service: 'safety' })).not.toHaveProperty('service');
  });
});

describe('the reader’s own words', () => {
  it('are all but the sentence, wherever it is', () => {
    expect(ownWords('Hello. I lost my card. Thanks', 'I lost my card.')).toBe('Hello.  Thanks');
    expect(ownWords('I lost my card', undefined)).toBe('I lost my card');
  });
});

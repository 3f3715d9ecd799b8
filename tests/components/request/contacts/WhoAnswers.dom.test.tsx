import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { WhoAnswers } from '../../../../components/request/contacts/WhoAnswers.tsx';
import type { PhoneLine } from '../../../../core/contacts/phone-line.ts';
import type { Directory } from '../../../../core/directory.ts';
import { hours, line } from '../../../core/contacts/sample-contacts.ts';
import { KNOWLEDGE, sampleState } from '../sample-request.ts';
import { choose, chosen, control, press, show, textsOf } from '../screen.ts';

/** A Wednesday. */
const MORNING = '2026-11-25T10:00:00+09:00';
const EVENING = '2026-11-25T20:00:00+09:00';

afterEach(() => {
  show(null);
  vi.useRealTimers();
});

/** Directory with these lines alone, for immigration. */
function directoryWith(...contacts: PhoneLine[]): Directory {
  const { directory } = KNOWLEDGE;
  const silent = Object.entries(directory.services).map(([id, details]) => [id, { ...details, contacts: [] }]);
  const services = Object.fromEntries(silent) as Directory['services'];
  return { ...directory, services: { ...services, immigration: { ...services.immigration, contacts } }, centres: [], dangers: {} };
}

function look(at: string | (() => Date), directory: Directory) {
  const now = typeof at === 'string' ? () => new Date(at) : at;
  show(<WhoAnswers state={sampleState({ service: 'immigration' }, { directory })} now={now} t={KNOWLEDGE.t} />);
}

const EN = line({ number: '02-1', name: { ko: '영어 상담', user: 'English line' }, languages: ['ko', 'en'], keys: { en: '3' } });
const VI = line({ number: '02-2', name: { ko: '베트남어 상담', user: 'Vietnamese line' }, languages: ['ko', 'vi'] });
const HALF = line({
  number: '02-3',
  name: { ko: '평일 상담', user: 'Unsure line' },
  languages: ['ko', 'en'],
  hours: [hours('13:00', '24:00')],
  confidence: 'low',
});
const UNKNOWN = line({ number: '02-4', name: { ko: '모름', user: 'Line without hours' }, languages: ['ko', 'en'], hours: [] });

const names = () => textsOf('.answerer .name');
const facts = () => textsOf('.answerer .note');
const heads = () => textsOf('h3');

describe('who speaks the reader’s language', () => {
  it('is told with the language, until when, what to press, and of when that is', () => {
    look(MORNING, directoryWith(EN));
    expect(heads()).toEqual(['Open now']);
    expect(names()).toEqual(['English line']);
    expect(facts()).toEqual(['in English · until 18:00 · press 3 · as of January 2026']);
    expect(document.querySelector<HTMLAnchorElement>('.call')!.href).toBe('tel:02-1');
  });

  it('is told to have perhaps changed, where that was known a year ago or on no known day', () => {
    look(MORNING, directoryWith({ ...EN, asOf: '2023-04' }, { ...VI, languages: ['ko', 'en'], asOf: null }));
    expect(facts()).toEqual([
      'in English · until 18:00 · press 3 · as of April 2023; may have changed',
      'in English · until 18:00 · date not known; may have changed',
    ]);
  });

  it('has the line of a single company once the question names it', () => {
    const own = { ...EN, only: { hosts: [], words: ['Hana Bank'] } };
    look(MORNING, directoryWith(own, { ...VI, languages: ['ko', 'en'] }));
    expect(names()).toEqual(['Vietnamese line']);
    const asking = sampleState({ service: 'immigration', question: 'My account at Hana bank' }, { directory: directoryWith(own) });
    show(<WhoAnswers state={asking} now={() => new Date(MORNING)} t={KNOWLEDGE.t} />);
    expect(names()).toEqual(['English line']);
  });

  it('is told apart by those who answer now, later, and at hours that are not known', () => {
    look(MORNING, directoryWith(UNKNOWN, HALF, EN, VI));
    expect(heads()).toEqual(['Open now', 'Opens next', 'Hours not known']);
    expect(names()).toEqual(['English line', 'Unsure line', 'Line without hours']);
    expect(facts().slice(1)).toEqual(['in English · from 13:00 · not confirmed', 'in English · as of January 2026']);
  });

  it('is who may speak it too, to be asked, and last who is known to speak Korean alone', () => {
    const counted = line({ number: '02-5', languages: ['ko'], languageCount: 15 });
    const joined = line({ number: '02-6', languages: ['ko', 'en'], interpretation: true });
    look(MORNING, directoryWith(line({ languages: ['ko'] }), counted, joined));
    expect(facts()).toEqual([
      'in English, with an interpreter on the line · until 18:00 · as of January 2026',
      'may speak English: ask · 15 languages, not all listed · until 18:00 · as of January 2026',
      'in Korean; other languages not known · until 18:00 · as of January 2026',
    ]);
  });

  it('comes with what the line’s file notes', () => {
    look(MORNING, directoryWith({ ...EN, notes: 'For workers with an E-9 visa.' }, UNKNOWN));
    expect(textsOf('.answerer .notes')).toEqual(['For workers with an E-9 visa.']);
  });

  it('is nobody at night, and the first in the morning', () => {
    look(EVENING, directoryWith(EN));
    expect(textsOf('.who-answers .group > .note')).toContain('Nobody we know of answers in this language at the moment.');
    expect(facts()).toEqual([expect.stringContaining('from Thu')]);
  });

  it('is nobody on a public holiday, which is named', () => {
    look('2026-12-25T10:00:00+09:00', directoryWith(EN));
    expect(textsOf('.who-answers > .note')[0]).toMatch(/^Today is a public holiday in Korea \(.+\)\.$/);
    expect(heads()).toEqual(['Open now', 'Opens next']);
  });

  it('is told with a warning in a year whose public holidays are not known', () => {
    look('2199-11-27T10:00:00+09:00', directoryWith(EN));
    expect(textsOf('.who-answers > .note')).toContain('Public holidays of this year are not known to us yet.');
  });
});

describe('another language', () => {
  it('can be chosen, and changes who is shown and nothing of the request', async () => {
    const directory = directoryWith(EN, VI);
    const state = sampleState({ service: 'immigration' }, { directory });
    show(<WhoAnswers state={state} now={() => new Date(MORNING)} t={KNOWLEDGE.t} />);
    expect(chosen('I speak')).toBe('English');
    await choose('I speak', 'Tiếng Việt');
    expect(names()).toEqual(['Vietnamese line', 'English line']);
    expect(facts()[0]).toContain('in Vietnamese');
    expect(state.choices.value.answerIn).toBe('en');
  });

  it('without a line of its own shows those who speak English', async () => {
    look(MORNING, directoryWith(EN, VI));
    await choose('I speak', 'Монгол хэл');
    expect(names()).toEqual(['English line']);
    expect(facts()[0]).toContain('in English');
  });
});

describe('a long list', () => {
  const many = Array.from({ length: 6 }, (_, place) =>
    line({ ...EN, number: `02-10${place}`, name: { ko: `${place}`, user: `Line ${place}` } }),
  );

  it('is cut, until the reader wants all of it', async () => {
    look(MORNING, directoryWith(...many));
    expect(names()).toEqual(['Line 0', 'Line 1', 'Line 2']);
    await press('Show all');
    expect(names()).toHaveLength(6);
    expect(() => control('Show all')).toThrow();
  });

  it('is not cut where it is short, but on phones, where it is above the form', () => {
    look(MORNING, directoryWith(...many.slice(0, 3)));
    expect(control('Show all').className).toBe('plain cut-on-phones');
  });
});

describe('the clock', () => {
  it('is looked at again each minute', () => {
    vi.useFakeTimers();
    let time = new Date('2026-11-25T17:59:30+09:00');
    look(() => time, directoryWith(EN));
    expect(heads()).toEqual(['Open now']);
    expect(facts()).toEqual([expect.stringContaining('until 18:00')]);
    time = new Date('2026-11-25T18:00:30+09:00');
    act(() => void vi.advanceTimersByTime(60_000));
    expect(heads()).toEqual(['Open now', 'Opens next']);
  });

  it('is left alone when the lines are taken off', () => {
    vi.useFakeTimers();
    const now = vi.fn(() => new Date(MORNING));
    look(now, directoryWith(EN));
    show(null);
    now.mockClear();
    vi.advanceTimersByTime(600_000);
    expect(now).not.toHaveBeenCalled();
  });
});

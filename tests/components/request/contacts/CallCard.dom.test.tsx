import { afterEach, describe, expect, it } from 'vitest';
import { CallCard } from '../../../../components/request/contacts/CallCard.tsx';
import { loadRequestTexts } from '../../../../components/request/load-request-texts.ts';
import { NOWHERE, sampleState } from '../sample-request.ts';
import { show, textsOf } from '../screen.ts';

afterEach(() => show(null));

function card(number: string | null, ...given: Parameters<typeof sampleState>) {
  const state = sampleState(...given);
  show(<CallCard state={state} number={number} t={state.t} />);
}

const sentences = () => [...document.querySelectorAll('li')].map((item) => [...item.children].map(({ textContent }) => textContent));

describe('the card for a call', () => {
  it('says each sentence in Korean, as it is said, and what it means', () => {
    card('02-111-1111', { answerIn: 'vi' });
    expect(sentences()).toEqual([
      ['안녕하세요. 저는 외국인이에요.', 'annyeonghaseyo. jeoneun oeguginieyo.', 'Hello. I am a foreigner.'],
      [
        '베트남어로 상담하거나 통역해 주실 수 있어요?',
        'beteunameoro sangdamhageona tongyeokhae jusil su isseoyo?',
        'Can you speak with me in Vietnamese, or call an interpreter?',
      ],
      ['체류기간에 대해 물어보려고 해요.', expect.stringMatching(/-e daehae mureoboryeogo haeyo\.$/), 'It is about “Period of stay”.'],
      ['천천히 말씀해 주세요.', 'cheoncheonhi malsseumhae juseyo.', 'Please speak slowly.'],
    ]);
  });

  it('says what is Korean, what is Korean in Latin letters, and what is the reader’s language', () => {
    card(null);
    expect([...document.querySelector('li')!.children].map((line) => line.getAttribute('lang'))).toEqual(['ko', 'ko-Latn', 'en']);
  });

  it('names the service where the reader has asked about no word', () => {
    card(null, { service: 'immigration' }, { occasion: NOWHERE });
    expect(sentences()[2]).toEqual(['출입국·체류 문제로 전화했어요.', 'It is about: Immigration and stay.']);
  });

  it('has the number to press, if the centre has one', () => {
    card('02-111-1111');
    expect(document.querySelector<HTMLAnchorElement>('a.call')!.href).toBe('tel:02-111-1111');
    card(null);
    expect(document.querySelector('a')).toBeNull();
  });

  it('has the keys that lead to the language on the service’s contacts, and says how old they are', () => {
    card(null, { answerIn: 'vi' });
    expect(textsOf('.call-card > .note')).toEqual([
      'Immigration Contact Centre 1345: For Vietnamese, press 9 → 1 during the announcement. The keys may have changed since 2025-10.',
    ]);
  });

  it('has no keys for a language whose keys are not known', () => {
    card(null, { answerIn: 'zh' });
    expect(textsOf('.call-card > .note')).toEqual([]);
  });

  it('names the language in the reader’s own', async () => {
    card(null, { answerIn: 'mn' }, { language: 'fr', ...(await loadRequestTexts('fr')) });
    expect(sentences()[1]![2]).toContain('mongol');
  });
});

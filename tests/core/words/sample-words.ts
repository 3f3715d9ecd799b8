import type { LearnedWord } from '../../../core/words/learned-word.ts';

/** A word to learn; what a test does not say is made of its id. */
export function wordOf(id: string, change: Partial<LearnedWord> = {}): LearnedWord {
  return {
    id,
    headword: `말-${id}`,
    romanised: `mal ${id}`,
    name: `Name of ${id}`,
    also: [],
    meaning: `What ${id} means. And more.`,
    do: null,
    easyKorean: `${id}의 뜻이에요.`,
    service: 'immigration',
    serviceName: 'Immigration',
    level: 1,
    ...change,
  };
}

export const RESIDENCE_CARD = wordOf('alien-registration-card', {
  headword: '외국인등록증',
  romanised: 'oegugin deungnokjeung',
  name: 'Residence Card',
  also: ['ARC'],
  meaning: 'The identity card of foreigners who stay for more than 90 days. Carry it.',
  do: 'Apply at the "immigration" office, in time.',
  easyKorean: '90일 넘게 한국에 사는 외국인이 받는 신분증이에요.',
});

import { expect, it } from 'vitest';
import type { ExplainedTerm } from '../../../components/tooltip/TermCard.tsx';
import type { Explanation } from '../../../core/explanation.ts';
import { contentToday } from '../../../widget/card/content-today.ts';

const WAGE: ExplainedTerm = {
  explanation: {
    headword: '최저임금',
    meaning: 'Pay of ₩10,320 an hour.',
    dated: { meaning: [{ text: 'Pay of ₩10,320 an hour.', until: '2026-12-31' }] },
    facts: [{ id: 'wage', kind: 'amount', text: '₩10,320 an hour', until: '2026-12-31' }],
    ask: { en: 'Ask the Ministry of Employment and Labor: 1350.' },
  } as unknown as Explanation,
  second: null,
  help: null,
  loadSources: async () => [],
};

it('a card shows a number on the last day on which it holds, and whom to ask on the day after, in the text and in its facts', () => {
  const on = (day: string) => {
    const { explanation, facts } = contentToday(WAGE, 'en', day);
    return [explanation.meaning, ...facts.map(({ text }) => text)];
  };
  expect(on('2026-12-31')).toEqual(['Pay of ₩10,320 an hour.', '₩10,320 an hour']);
  expect(on('2027-01-01')).toEqual(Array(2).fill('Ask the Ministry of Employment and Labor: 1350.'));
});

import type { Examples } from '../examples.ts';
import { findAfter } from '../find-after.ts';
import type { Span } from '../spans.ts';
import { afterLabel } from '../words/after-label.ts';
import type { Words } from '../words/words.ts';

/** Numbers behind a word that says whose they are: of a company, a product or a public paper. */
export function namedHarmless(words: Words): (text: string) => Span[] {
  const label = words.label('harmless-number');
  const tail = afterLabel(words, '\\d[\\d-]{0,30}');
  return (text) => findAfter({ text, label, tail, accept: () => true });
}

export const namedHarmlessExamples: Examples = {
  strikes: [],
  keeps: [
    { text: '사업자등록번호: 1234567890', why: 'a business’s number without hyphens' },
    { text: '법인등록번호 110111-1234567', why: 'a company’s number has the shape of a person’s' },
    { text: '법인 110111-1234567', why: 'a company’s number behind a short label' },
    { text: 'Business registration number 104-86-56659', why: 'a business’s number in English' },
    { text: 'ISBN 978-89-6777-123-4', why: 'a book' },
    { text: '통신판매업신고 2023-경기고양-04718', why: 'a shop’s report to sell by mail' },
    { text: '통계표번호 604_DT_2C817A0', why: 'a table of statistics' },
    { text: '통계표 ID 60428170', why: 'a table of statistics by its ID' },
  ],
};

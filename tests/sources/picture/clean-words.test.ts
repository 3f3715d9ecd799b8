import { expect, it } from 'vitest';
import { cleanWords } from '../../../sources/picture/recognise/clean-words.ts';

const box = { x0: 0, y0: 0, x1: 9, y1: 9 };
const cleaned = (texts: string[], confidence = 0.9) =>
  cleanWords([{ words: texts.map((text) => ({ text, confidence, box })), box }]).flatMap(({ words }) => words.map(({ text }) => text));

it('leaves out what recognition makes of empty stretches and lines, and cuts it off the words', () => {
  expect(cleaned(['납기일', '_', '2026.12.18', '、', '_50,250원', "'2026.11.30", '|', ']2025.'])).toEqual([
    '납기일',
    '2026.12.18',
    '50,250원',
    '2026.11.30',
    '2025.',
  ]);
  expect(cleaned([' +4', ' '])).toEqual(['+4']);
});

it('keeps marks that bind, list or enclose', () => {
  const marks = ['2026.10.28', '~', '2026.11.27', ':', '-4원', '*', '※', '[청구내역]', '(전월'];
  expect(cleaned(marks)).toEqual(marks);
});

it('leaves out a line of which nothing is sure', () => {
  expect(cleaned(['359052490666', '치당렘'], 0.1)).toEqual([]);
});

it('keeps a sum that is unsure in a second look too, and no other line', () => {
  const line = (text: string) => ({ words: [{ text, confidence: 0.1, box }], box });
  expect(cleanWords([line('41,250원'), line('치당렘')], { keepSums: true })).toEqual([line('41,250원')]);
});

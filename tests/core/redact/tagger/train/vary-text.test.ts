import { expect, it } from 'vitest';
import { readMarkedText } from '../../../../../core/redact/tagger/train/marked-text.ts';
import { textVariation } from '../../../../../core/redact/tagger/train/vary-text.ts';
import { createRandom } from '../../../../../core/route/linear/train/create-random.ts';

const TEXTS = ['⟦name:김민수⟧가\\n⟦name:김민수⟧ ⟦code:A-1203⟧', '⟦name:박서라⟧가', '⟦name:이지훈⟧이', '⟦name:John Smith⟧'].map(
  readMarkedText,
);
const vary = textVariation(TEXTS);
const random = createRandom(3);
const varied = Array.from({ length: 200 }, () => vary(TEXTS[0]!, random));

it('puts names of the same form in the place of a name, the same one wherever it is', () => {
  const names = new Set(varied.map(([first]) => first!.text));
  expect(names).toContain('박서라');
  expect(names).not.toContain('이지훈');
  expect(names).not.toContain('John Smith');
});

it('keeps the form of a code', () => {
  for (const pieces of varied) expect(pieces.at(-1)!.text).toMatch(/^[aA]-\d{4}$/);
});

it('strikes out some details, and nothing else', () => {
  const struck = varied.flat().filter(({ isStruck }) => isStruck);
  expect(struck.length).toBeGreaterThan(50);
  expect(struck.every(({ kind }) => kind !== null)).toBe(true);
});

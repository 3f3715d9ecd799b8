import { expect, it } from 'vitest';
import { redact } from './redact.ts';

/** Tests, by what they show, that what stands between ⟦ and ⟧ is struck out as a whole and nothing else is. */
export function checkMarked(cases: Readonly<Record<string, readonly string[]>>): void {
  it.each(Object.entries(cases).flatMap(([what, texts]) => texts.map((text) => [what, text] as const)))('%s: %s', (_, marked) => {
    const { text } = redact(marked.replace(/[⟦⟧]/gu, ''));
    expect(text.replace(/\[가림: [^\]]*\]/gu, '⟦⟧')).toBe(marked.replace(/⟦[^⟧]*⟧/gu, '⟦⟧'));
  });
}

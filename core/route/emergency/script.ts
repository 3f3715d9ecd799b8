/** Writing systems, each with a model of its own; a question is judged by those it is mostly written in. */
export const SCRIPTS = ['latin', 'hangul', 'han', 'cyrillic', 'arabic', 'devanagari', 'thai', 'khmer', 'myanmar'] as const;

export type Script = (typeof SCRIPTS)[number];

const LETTERS: Readonly<Record<Script, RegExp>> = {
  latin: /\p{Script=Latin}/gu,
  hangul: /\p{Script=Hangul}/gu,
  // Japanese mixes the three.
  han: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu,
  cyrillic: /\p{Script=Cyrillic}/gu,
  arabic: /\p{Script=Arabic}/gu,
  devanagari: /\p{Script=Devanagari}/gu,
  thai: /\p{Script=Thai}/gu,
  khmer: /\p{Script=Khmer}/gu,
  myanmar: /\p{Script=Myanmar}/gu,
};

/** A syllable of Hangul and a Chinese character say as much as two or three letters. */
const DENSE: readonly Script[] = ['hangul', 'han'];
const DENSITY = 2.5;

/** A script with this share of a text is part of what it says; a foreign word in a sentence is not. */
const LEAST_SHARE = 0.25;

/** Whether words of a script have spaces between them. */
export function hasWordSpaces(script: Script): boolean {
  return !['han', 'thai', 'khmer', 'myanmar'].includes(script);
}

/** The scripts that a text is written in, the one with most of it first; none for a text without letters. */
export function scriptsOf(text: string): Script[] {
  const counts = SCRIPTS.map((script) => {
    const letters = text.match(LETTERS[script])?.length ?? 0;
    return { script, letters: letters * (DENSE.includes(script) ? DENSITY : 1) };
  });
  const all = counts.reduce((sum, { letters }) => sum + letters, 0);
  return counts
    .filter(({ letters }) => letters > 0 && letters >= LEAST_SHARE * all)
    .sort((a, b) => b.letters - a.letters)
    .map(({ script }) => script);
}

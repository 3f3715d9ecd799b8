import { placeInKorean } from './problem-place.ts';

/** The languages in which volunteers are spoken to. */
export const TOLD_IN = ['ko', 'en'] as const;
export type ToldIn = (typeof TOLD_IN)[number];

/** A sentence in each of them. */
export type Bilingual = Readonly<Record<ToldIn, string>>;

/** A sentence, or a value (an id, an address, a word of a file) that is the same in both languages. */
export type Said = string | Bilingual;

/** What is wrong with a file of the glossary, in words with which a volunteer can fix it. */
export interface Problem {
  /** Path from the project's folder. */
  file: string;
  /** `must` fails the build, `should` is advice. */
  severity: 'must' | 'should';
  /** Name of the check that found it; missing if the file itself cannot be read. */
  check?: string;
  /** Path of the field (`en.meaning`), or null for the whole file. */
  field: string | null;
  /** What is there, in short. */
  found: Said;
  expected: Said;
  tip?: Said;
  /** True when `annae glossary check --fix` can fix it. */
  fixable?: boolean;
  /** The change that fixes it, if that changes a single value. */
  edit?: Edit;
}

/** A value to put into a file, at a path of keys and indexes that exists in it. */
export interface Edit {
  path: readonly (string | number)[];
  value: EditValue;
}

export type EditValue = string | null | Fields | readonly string[] | readonly Fields[];

type Fields = Readonly<Record<string, string>>;

/** A problem told in one language. */
export type ToldProblem = Omit<Problem, 'found' | 'expected' | 'tip'> & { found: string; expected: string; tip?: string };

export function say(en: string, ko: string): Bilingual {
  return { en, ko };
}

export function tell(said: Said, language: ToldIn): string {
  return typeof said === 'string' ? said : said[language];
}

export function tellProblem({ field, found, expected, tip, ...problem }: Problem, language: ToldIn): ToldProblem {
  return {
    ...problem,
    field: field !== null && language === 'ko' ? placeInKorean(field) : field,
    found: tell(found, language),
    expected: tell(expected, language),
    ...(tip !== undefined && { tip: tell(tip, language) }),
  };
}

/** One problem in one paragraph, in English, as builds report it. */
export function describeProblem(problem: Problem): string {
  const { file, severity, field, found, expected, tip, fixable } = tellProblem(problem, 'en');
  const where = field ? `${file} · ${field}` : file;
  const lines = [`${severity}  ${where}`, `      found     ${found}`, `      expected  ${expected}`];
  if (tip) lines.push(`      tip       ${tip}`);
  if (fixable) lines.push('      --fix     can fix this');
  return lines.join('\n');
}

/** A value in at most 80 characters. */
export function show(value: unknown): string {
  const text = typeof value === 'string' ? `“${value}”` : (JSON.stringify(value) ?? '—');
  return text.length <= 80 ? text : `${text.slice(0, 79)}…`;
}

import type { ToldIn } from '../../glossary/problem.ts';
import { type Change, pathOf } from './change.ts';

const WORDS = {
  en: { before: 'before ', after: 'after  ', nothing: 'nothing', none: 'none' },
  ko: { before: '지금  ', after: '바꾸면', nothing: '없음', none: '없음' },
} as const;

/** Every change in words: file, field, and the whole text before and after. */
export function describeChanges(changes: ReadonlyMap<string, readonly Change[]>, language: ToldIn = 'en'): string {
  return [...changes].map(([file, ofFile]) => [file, ...ofFile.map((change) => describeChange(change, language))].join('\n')).join('\n\n');
}

function describeChange(change: Change, language: ToldIn): string {
  const { before, after } = WORDS[language];
  const lines = [`${before} ${inWords(change.before, language)}`, `${after} ${inWords(change.after, language)}`];
  return [`  ${pathOf(change).join('.')}`, ...lines.map((line) => `    ${line}`)].join('\n');
}

function inWords(value: Change['before'], language: ToldIn): string {
  if (value === null) return WORDS[language].nothing;
  if (typeof value === 'string') return `“${value}”`;
  return value.length ? value.map((name) => `“${name}”`).join(', ') : WORDS[language].none;
}

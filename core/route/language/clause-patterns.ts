import { withoutMarks } from './fold-question.ts';
import type { LanguageRules } from './language-rules.ts';

/** Patterns of the words that tell what a clause is for; null where a language lists none. */
export interface ClausePatterns {
  asked: RegExp | null;
  sides: RegExp | null;
  sideEnds: RegExp | null;
}

const WHOLE = { before: '(?<![\\p{L}\\p{N}])', after: '(?![\\p{L}\\p{N}])' };
const ANYWHERE = { before: '', after: '' };
/** Korean has a space behind the ending of a clause, Japanese goes on without one. */
const ENDING = { before: '', after: '(?!\\p{Script=Hangul})' };

const read = new WeakMap<LanguageRules, Map<boolean, ClausePatterns>>();

/** The patterns of a language, with its accents or, for a question that is compared without them (`isBare`), without. Made once. */
export function clausePatterns(rules: LanguageRules, isBare: boolean): ClausePatterns {
  const known = read.get(rules) ?? new Map<boolean, ClausePatterns>();
  read.set(rules, known);
  const made = known.get(isBare) ?? makePatterns(rules, isBare);
  known.set(isBare, made);
  return made;
}

function makePatterns({ clauses, spaces }: LanguageRules, isBare: boolean): ClausePatterns {
  const { asked, sides, sideEnds } = clauses;
  const words = spaces ? WHOLE : ANYWHERE;
  return { asked: patternOf(asked, words, isBare), sides: patternOf(sides, words, isBare), sideEnds: patternOf(sideEnds, ENDING, isBare) };
}

function patternOf(words: readonly string[], { before, after }: typeof WHOLE, isBare: boolean): RegExp | null {
  if (words.length === 0) return null;
  const longestFirst = words.map((word) => (isBare ? withoutMarks(word) : word)).sort((a, b) => b.length - a.length);
  return new RegExp(`${before}(?:${longestFirst.join('|')})${after}`, 'gu');
}

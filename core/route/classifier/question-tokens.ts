import type { LanguageRules } from '../language/language-rules.ts';
import { phraseForm } from '../language/phrase-form.ts';

/** A pair of hiragana is grammar. */
const GRAMMAR = /^\p{Script=Hiragana}+$/u;

/**
 * The tokens by which texts are compared without regard to phrases: stems, or pairs of characters where there are no
 * spaces; without stop words.
 */
export function questionTokens(text: string, rules: LanguageRules): string[] {
  const form = phraseForm(text, rules);
  const stopWords = stopWordsOf(rules);
  const tokens = rules.spaces ? form.trim().split(' ') : pairsOf(form);
  return tokens.filter((token) => token && !stopWords.has(token) && !GRAMMAR.test(token));
}

function pairsOf(form: string): string[] {
  const runs = form.split(/[^\p{L}\p{N}]+/u);
  return runs.flatMap((run) => Array.from({ length: Math.max(0, run.length - 1) }, (_, at) => run.slice(at, at + 2)));
}

const known = new WeakMap<LanguageRules, ReadonlySet<string>>();

/** The stop words in the form of tokens; made once for a language. */
function stopWordsOf(rules: LanguageRules): ReadonlySet<string> {
  const words = known.get(rules) ?? new Set(rules.stopWords.map((word) => phraseForm(word, rules).trim()));
  known.set(rules, words);
  return words;
}

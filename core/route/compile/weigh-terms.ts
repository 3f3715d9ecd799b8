import { withoutPlaces } from '../../facts/fill-facts.ts';
import type { ForeignLanguage } from '../../languages.ts';
import type { Level } from '../../match/term-index.ts';
import { buildTrie } from '../../match/trie.ts';
import { isOfficeName } from '../evidence/page-words.ts';
import { findForms } from '../keywords/find-forms.ts';
import type { LanguageRules } from '../language/language-rules.ts';
import { phraseForm } from '../language/phrase-form.ts';
import { contextWords, foreignRules, pageWords, type RoutingWords } from './routing-words.ts';

/** What weighing needs of a term; a part of the glossary's term. */
export interface WeighedTerm extends Readonly<Partial<Record<ForeignLanguage, TermText | null>>> {
  headword: string;
  service: string;
  level: Level;
  kind: string;
  /** A word of buttons and table heads. */
  common?: boolean | undefined;
}

interface TermText {
  name: string;
  also: readonly string[];
  meaning: string;
  do: string | null;
}

/** Mentions in explanations of its own service that every term starts with, so that an unmentioned term tells most. */
const PRIOR = 2;
/** Everyday words appear everywhere, specialist ones where they belong. */
const LEVEL: Readonly<Record<Level, number>> = { 1: 0.85, 2: 1, 3: 1 };
/** Names of offices say where a page is from rather than what it is about. */
const OFFICE = 0.15;
/** Words of payment lines and of steps, and those that say who or where rather than what it is about. */
const HALF = 0.5;

/**
 * How much each term tells of a page's subject, 0 … 1. A term that the explanations of many other services mention (fee,
 * passport, account) tells little; this is counted in every language and the second lowest figure taken, since the
 * same word can mean several things in one language, but hardly in four. A term that few languages have is counted in those
 * alone. Words that every page carries, common words among them, tell nothing.
 */
export function weighTerms(terms: readonly WeighedTerm[], words: readonly RoutingWords[]): number[] {
  const counts = [...foreignRules(words)].map(([language, rules]) => ({ language, ...countMentions(terms, language, rules) }));
  const pages = pageWords(words);
  const halves = new Set([...pages.payment, ...pages.steps, ...contextWords(words)]);
  return terms.map((term, number) => {
    const { headword, level, kind, common } = term;
    if (common || pages.boilerplate.includes(headword)) return 0;
    const written = counts.filter(({ language }) => term[language]);
    const others = ranked(
      written.map((count) => count.others[number]!),
      1,
    );
    const own = ranked(
      written.map((count) => count.own[number]!),
      2,
    );
    const isOffice = kind === 'name' && isOfficeName(headword, pages);
    const form = LEVEL[level] * (isOffice ? OFFICE : 1) * (halves.has(headword) ? HALF : 1);
    return (form * (own + PRIOR)) / (own + PRIOR + others);
  });
}

/** The figure at a rank from the lowest, 0 being the lowest; of fewer figures the highest, of none 0. */
function ranked(figures: readonly number[], rank: number): number {
  return figures.toSorted((a, b) => a - b)[Math.min(rank, figures.length - 1)] ?? 0;
}

/** For each term, how many explanations of its own service and of others name it. */
function countMentions(
  terms: readonly WeighedTerm[],
  language: ForeignLanguage,
  rules: LanguageRules,
): { own: number[]; others: number[] } {
  const owners = collectNames(terms, language, rules);
  const { trie, sorted } = buildTrie([...owners.keys()]);
  const own = terms.map(() => 0);
  const others = terms.map(() => 0);
  terms.forEach((term, number) => {
    // Words of buttons take their examples from any subject.
    if (term.common) return;
    const text = phraseForm(withoutPlaces(`${term[language]?.meaning ?? ''} ${term[language]?.do ?? ''}`), rules);
    const named = new Set(findForms(text, trie).flatMap((name) => owners.get(sorted[name]!)!));
    named.delete(number);
    for (const other of named) (terms[other]!.service === term.service ? own : others)[other]!++;
  });
  return { own, others };
}

/** The names of terms in a language, and the terms that have them. */
function collectNames(terms: readonly WeighedTerm[], language: ForeignLanguage, rules: LanguageRules): Map<string, number[]> {
  const owners = new Map<string, number[]>();
  terms.forEach((term, number) => {
    const texts = term[language];
    for (const name of texts ? [texts.name, ...texts.also] : []) {
      const form = phraseForm(name.replace(/\(.*?\)|（.*?）/g, ''), rules);
      if (form.trim().length > 1) owners.set(form, [...(owners.get(form) ?? []), number]);
    }
  });
  return owners;
}

import en from 'annae:explanations/en';
import fr from 'annae:explanations/fr';
import ja from 'annae:explanations/ja';
import ko from 'annae:explanations/ko';
import vietnamese from 'annae:explanations/vi';
import type { Explanation, Explanations } from '../../../core/explanation.ts';
import type { Language } from '../../../core/languages.ts';

const GLOSSARIES: Partial<Record<Language, Explanations>> = { ko, en, fr, ja, vi: vietnamese };

/** All words of the glossary in a language. */
export function glossaryIn(language: Language): Explanations {
  return GLOSSARIES[language] ?? en;
}

/** A word as it is explained in English. */
export function explanationOf(term: number): Explanation {
  return en.terms[term]!;
}

/** The number of a word. */
export function termOf(headword: string): number {
  return en.terms.findIndex((explanation) => explanation.headword === headword);
}

/** A word as a page has it. */
export function onPage(headword: string, count = 1, frame?: number) {
  return { term: termOf(headword), count, ...(frame !== undefined && { frame }) };
}

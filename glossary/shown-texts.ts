import type { DatedText } from '../core/facts/said-fact.ts';
import { FALLBACK_LANGUAGE, FOREIGN_LANGUAGES, type Language, STAFF_LANGUAGE } from '../core/languages.ts';
import { fillTexts } from './facts/fill-texts.ts';
import type { Term } from './schema/term-schema.ts';
import { type Texts, textsOf } from './texts-of.ts';

/** Texts with the language that they are in, their numbers filled in. */
export interface ShownTexts extends Texts {
  language: Language;
  /** The texts that name a number with a first or a last day. */
  dated: { meaning?: readonly DatedText[]; do?: readonly DatedText[] };
}

/** What a reader of a language is shown of a term: in that language, or else in English, or else in the first that the term has. */
export function shownTexts(term: Term, language: Language): ShownTexts {
  const found = [language, FALLBACK_LANGUAGE, ...FOREIGN_LANGUAGES, STAFF_LANGUAGE] as const;
  const shown = found.flatMap((each) => {
    const texts = textsOf(term, each);
    return texts ? [{ language: each, texts }] : [];
  });
  const { language: spoken, texts } = shown[0]!;
  return { language: spoken, ...fillTexts(texts, term.facts ?? [], spoken) };
}

import type { Explanation, TermNames } from '../explanation.ts';
import type { Language } from '../languages.ts';
import { GENERAL } from '../services.ts';
import { type OwnTerm, type OwnTermText, STAND_INS } from './own-terms.ts';
import { mayHoldMarkup, plainText } from './plain-text.ts';

/** What lists show of an agency's own term. `by`: who says it. A term without a text in the language has that of another. */
export function ownTermNames(term: OwnTerm, language: Language, by: string): TermNames {
  const { headword, service } = term;
  const [textLanguage, { name }] = textOf(term, language);
  return {
    id: `own:${headword}`,
    headword,
    romanised: '',
    service: service ?? GENERAL,
    level: 3,
    name,
    also: [],
    by,
    ...(textLanguage !== language && { textLanguage }),
  };
}

/** What its card shows. */
export function explainOwnTerm(term: OwnTerm, language: Language, by: string): Explanation {
  const [, { meaning, do: action }] = textOf(term, language);
  return {
    ...ownTermNames(term, language, by),
    hanja: null,
    urgent: [],
    meaning: plainly(meaning),
    do: action && plainly(action),
    easyKorean: null,
    reviewers: [],
    related: [],
    own: { meaning, do: action, link: term.link, about: term.service ? [term.service] : [] },
  };
}

/** The text for a reader of the language, and the language that it is in. */
function textOf({ texts }: OwnTerm, language: Language): [Language, OwnTermText] {
  const found = [language, ...STAND_INS].find((each) => texts[each])!;
  return [found, texts[found]!];
}

function plainly(text: string): string {
  return mayHoldMarkup(text) ? plainText(text) : text;
}

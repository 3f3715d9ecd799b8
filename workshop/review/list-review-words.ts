import type { ForeignLanguage } from '../../core/languages.ts';
import type { Level } from '../../core/match/term-index.ts';
import { SERVICES, type Service } from '../../core/services.ts';
import { reviewHash } from '../../glossary/review-hash.ts';
import { validReviews } from '../../glossary/reviews-of.ts';
import type { Term } from '../../glossary/schema/term-schema.ts';
import { textsOf } from '../../glossary/texts-of.ts';
import { joinList } from '../exchange/csv/join-list.ts';
import { type Selection, selectTerms } from '../exchange/select-terms.ts';
import { reviewCode } from './review-code.ts';
import type { ReviewedTexts } from './review-fields.ts';

/** One word as a reviewer has it before them. */
export interface ReviewWord {
  /** `reviewCode` of it. */
  code: string;
  id: string;
  /** `reviewHash` of the texts. */
  of: string;
  headword: string;
  romanised: string;
  service: Service;
  level: Level;
  texts: ReviewedTexts;
  /** Who has reviewed these texts already. */
  readBy: readonly string[];
}

export type ReviewSelection = Selection & { language: ForeignLanguage };

/** The words that have a text in the language, by services, in the order of the Korean dictionary. */
export function listReviewWords(terms: readonly Term[], selection: ReviewSelection): ReviewWord[] {
  const korean = new Intl.Collator('ko');
  const { language } = selection;
  return selectTerms(terms, selection)
    .flatMap(({ term }) => reviewWord(term, language) ?? [])
    .sort((a, b) => SERVICES.indexOf(a.service) - SERVICES.indexOf(b.service) || korean.compare(a.headword, b.headword));
}

function reviewWord(term: Term, language: ForeignLanguage): ReviewWord | null {
  const texts = textsOf(term, language);
  if (!texts) return null;
  const { id, headword, romanised, service, level } = term;
  return {
    code: reviewCode(term, language),
    id,
    of: reviewHash(term, language),
    headword,
    romanised,
    service,
    level,
    texts: { name: texts.name, also: joinList(texts.also), meaning: texts.meaning, do: texts.do ?? '', easy: term.ko.easy },
    readBy: validReviews(term, language).map(({ by }) => by),
  };
}

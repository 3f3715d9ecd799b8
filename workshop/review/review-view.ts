import type { ForeignLanguage, Language } from '../../core/languages.ts';
import { createTranslator, type Translate } from '../../locales/create-translator.ts';
import { readLanguage, readStrings } from '../../locales/read-locales.ts';
import type { Strings } from '../../locales/strings.ts';
import type { ReviewSelection, ReviewWord } from './list-review-words.ts';

/** What the sheet, the form and the page of one review have in common. */
export interface ReviewView {
  words: readonly ReviewWord[];
  /** The language that is reviewed. */
  language: ForeignLanguage;
  direction: 'ltr' | 'rtl';
  /** The language in which the reviewer is spoken to. */
  shownIn: Language;
  shownDirection: 'ltr' | 'rtl';
  strings: Strings['review'];
  t: Translate;
  /** “Review: Vietnamese” */
  title: string;
  /** “156 words · level 1 · Taxes” */
  scope: string;
  /** What to look for, in the language that is reviewed; null where the reviewer is spoken to in it anyway. */
  ownDirections: string | null;
}

export interface ViewInput {
  words: readonly ReviewWord[];
  selection: ReviewSelection;
  shownIn: Language;
  /** What the service of the selection is called; null where it has none. */
  serviceName: string | null;
}

/** Gathers it. */
export function reviewView({ words, selection: { language, level, unreviewed }, shownIn, serviceName }: ViewInput): ReviewView {
  const strings = readStrings(shownIn, 'review');
  const t = createTranslator(shownIn, strings);
  const name = new Intl.DisplayNames(shownIn, { type: 'language' }).of(language) ?? language;
  const scope = [t('words', { count: words.length }), level && t('level', { level }), serviceName, unreviewed && t('unreviewed')];
  return {
    words,
    language,
    direction: readLanguage(language).direction,
    shownIn,
    shownDirection: readLanguage(shownIn).direction,
    strings,
    t,
    title: t('title', { language: name }),
    scope: scope.filter(Boolean).join(' · '),
    ownDirections: shownIn === language ? null : readStrings(language, 'review').directions,
  };
}

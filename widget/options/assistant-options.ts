import { chooseLanguage, findLanguage, LANGUAGES, type Language } from '../../core/languages.ts';
import type { CardOn } from '../../core/tooltip/card-on.ts';
import type { AnnaeOptions } from './annae-options.ts';
import { wordsOf } from './words-of.ts';

/** What the assistant needs as it begins, after the first marks. */
export interface AssistantChoices {
  language: Language;
  cardOn: CardOn;
  /** Whether requests are offered at all. */
  offersRequests: boolean;
}

/** The value of `requests` for a page that offers none: its scripts must not see what readers type. */
export const NO_REQUESTS = 'none';

/** Reads it; what is missing or wrong has its default. That something is wrong is told by `option-table.ts`, which is loaded later. */
export function readAssistantOptions(set: AnnaeOptions): AssistantChoices {
  return {
    language: readLanguage(set),
    cardOn: set.cardOn === 'click' ? 'click' : 'hover',
    offersRequests: set.requests !== NO_REQUESTS,
  };
}

/** The languages that readers can choose. */
export function readLanguages({ languages = '' }: AnnaeOptions): readonly Language[] {
  const offered = wordsOf(languages).flatMap((tag) => findLanguage(tag) ?? []);
  return offered.length ? LANGUAGES.filter((language) => offered.includes(language)) : LANGUAGES;
}

function readLanguage(set: AnnaeOptions): Language {
  const offered = readLanguages(set);
  return chooseLanguage(set.lang ? [set.lang] : navigator.languages, offered);
}

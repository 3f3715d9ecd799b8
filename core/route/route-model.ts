import type { Language } from '../languages.ts';
import type { Danger } from './emergency/emergency.ts';
import type { LanguageRules } from './language/language-rules.ts';
import type { WrittenLanguage } from './language/written-language.ts';
import type { EncodedWeights } from './linear/feature-weights.ts';
import type { KeywordModel, PageModel } from './page/page-model.ts';

/** What routing knows of all languages, made by `compileRouteModel`; plain JSON. */
export interface RouteModel extends RouteBase {
  /** What tells questions apart, by language; a shell may carry only some of them. */
  questions: Readonly<Partial<Record<Language, QuestionModel>>>;
}

/** What routing knows whatever the language of a question. */
export interface RouteBase extends PageModel, QuestionBase {}

/** What routing knows beside what weighs a page: a request needs it, a card does not. */
export interface QuestionBase {
  /** The numbers to call in an emergency of whatever kind, first one first … */
  numbers: readonly string[];
  /** … and in one of a kind. */
  dangerNumbers: Readonly<Partial<Record<Danger, readonly string[]>>>;
  /** What tells the languages of questions apart. */
  languages: readonly WrittenLanguage[];
}

/** How questions in one language are recognised. */
export interface QuestionModel extends KeywordModel {
  rules: LanguageRules;
  /** What features of a question say for each service, as `encodeServiceWeights` writes them. */
  weights: EncodedWeights;
}

import type { PackedHelpers } from '../../core/contacts/helpers.ts';
import type { Directory } from '../../core/directory.ts';
import type { Explanation, GlossaryNames, Source } from '../../core/explanation.ts';
import type { Language } from '../../core/languages.ts';
import type { Situation } from '../../core/request/situation.ts';
import type { Script } from '../../core/route/emergency/script.ts';
import type { ScriptKnowledge } from '../../core/route/language/read-question.ts';
import type { PageModel } from '../../core/route/page/page-model.ts';
import type { QuestionBase, QuestionModel } from '../../core/route/route-model.ts';

/** What explains terms; each rejects where it cannot be loaded. */
export interface ExplanationFiles {
  /** The explanation of a term, by its number. */
  explanation(term: number, language: Language): Promise<Explanation>;
  /** Where what is said of a term can be checked. */
  sources(term: number): Promise<readonly Source[]>;
}

/** What tells who helps; each rejects where it cannot be loaded. */
export interface HelpFiles {
  /** What weighs pages. */
  pages(): Promise<PageModel>;
  /** Of services and centres what cards show: one file a language, so that no address tells which service helps. */
  helpers(language: Language): Promise<PackedHelpers>;
}

/** The data files that a request is made with; each rejects where it cannot be loaded. */
export interface RequestFiles extends Pick<HelpFiles, 'pages'> {
  /** What all terms are called: one file a language, so that no address tells which term the reader asks for. */
  names(language: Language): Promise<GlossaryNames>;
  directory(language: Language): Promise<Directory>;
  /** All of a language in one file, so that no address tells which service the reader asks. */
  situations(language: Language): Promise<readonly Situation[]>;
  routes(): Promise<QuestionBase>;
  /** How questions in this language are recognised. */
  questions(language: Language): Promise<QuestionModel>;
  /** What a question in this script is understood by. */
  script(script: Script): Promise<ScriptKnowledge>;
}

import type { Directory } from '../../core/directory.ts';
import type { Explanations } from '../../core/explanation.ts';
import type { Language } from '../../core/languages.ts';
import type { Situation } from '../../core/request/situation.ts';
import type { Script } from '../../core/route/emergency/script.ts';
import type { ScriptKnowledge } from '../../core/route/language/read-question.ts';
import type { PageModel } from '../../core/route/page/page-model.ts';
import type { QuestionBase, QuestionModel } from '../../core/route/route-model.ts';

/** The data files that a request is made with; each rejects where it cannot be loaded. */
export interface RequestFiles {
  /** One file a language, so that no address tells which term the reader asks for. */
  explanations(language: Language): Promise<Explanations>;
  directory(language: Language): Promise<Directory>;
  /** All of a language in one file, so that no address tells which service the reader asks. */
  situations(language: Language): Promise<readonly Situation[]>;
  /** What weighs pages; a card has loaded it. */
  pages(): Promise<PageModel>;
  routes(): Promise<QuestionBase>;
  /** How questions in this language are recognised. */
  questions(language: Language): Promise<QuestionModel>;
  /** What a question in this script is understood by. */
  script(script: Script): Promise<ScriptKnowledge>;
}

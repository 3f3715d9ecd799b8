declare module 'annae:gallery' {
  import type { LetterTexts } from '../core/digest/letter-model.ts';
  import type { Directory } from '../core/directory.ts';
  import type { Explanations } from '../core/explanation.ts';
  import type { Language } from '../core/languages.ts';
  import type { Situation } from '../core/request/situation.ts';
  import type { QuestionModel } from '../core/route/route-model.ts';

  /** Loads what the glossary says in a language. */
  const load: (language: Language) => Promise<{
    explanations: Explanations;
    directory: Directory;
    situations: readonly Situation[];
    questions: QuestionModel;
    'letter-texts': LetterTexts;
  }>;
  export default load;
}

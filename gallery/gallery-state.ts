import type { ComponentChild } from 'preact';
import type { LetterTexts } from '../core/digest/letter-model.ts';
import type { Directory } from '../core/directory.ts';
import type { Explanations } from '../core/explanation.ts';
import type { Language } from '../core/languages.ts';
import type { Situation } from '../core/request/situation.ts';
import type { QuestionModel } from '../core/route/route-model.ts';
import type { Translate } from '../locales/create-translator.ts';

/** What every state is made from, in the language that is shown. */
export interface Fixtures {
  language: Language;
  t: Translate;
  explanations: Explanations;
  directory: Directory;
  situations: readonly Situation[];
  questions: QuestionModel;
  'letter-texts': LetterTexts;
}

/** A component in one state. */
export interface GalleryState {
  name: string;
  show(fixtures: Fixtures): ComponentChild | Promise<ComponentChild>;
}

/** Components that share style sheets. */
export interface GalleryGroup {
  id: string;
  title: string;
  /** Style sheets, as the product loads them. */
  styles: readonly string[];
  /** Width in px of each state, where the window is wide enough. */
  width: number;
  states: readonly GalleryState[];
}

/** A callback of a component that does nothing here. */
export const nothing = (): void => {};

/** A callback whose work is always done. */
export const done = async (): Promise<true> => true;

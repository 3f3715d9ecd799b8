import type { ComponentChildren } from 'preact';
import type { CardHelp } from '../../core/contacts/help-on-card.ts';
import type { LetterSigns } from '../../core/digest/first-look/letter-signs.ts';
import type { Letter } from '../../core/digest/letter.ts';
import type { LetterModel, LetterTexts } from '../../core/digest/letter-model.ts';
import type { Language } from '../../core/languages.ts';
import type { Service } from '../../core/services.ts';
import type { TodoProps } from '../panel/todo-of-page.ts';

/** A letter that has been read. */
export interface ReadLetter {
  /** It is surely one to its reader. */
  isAddressed: boolean;
  /** What it is and what it asks. */
  show(props: TodoProps): ComponentChildren;
}

/** Reads a letter. */
export type DigestReader = (letter: Letter) => ReadLetter;

/** The code that reads letters. */
export interface ReadingModule {
  /** Rejects where something that it needs cannot be loaded. */
  openLetterReading(language: Language, shell: LetterShell): Promise<DigestReader>;
}

/** What a shell does for letters, each in its own way. */
export interface LetterShell {
  now(): Date;
  /** What a first look at a page needs. */
  loadSigns(): Promise<LetterSigns>;
  loadReading(): Promise<ReadingModule>;
  loadModel(): Promise<LetterModel>;
  loadTexts(language: Language): Promise<LetterTexts>;
  /** Who helps with a service now; null: with the page. */
  help(service: Service | null, language: Language): Promise<CardHelp>;
  /** False where there is no clipboard. */
  copy(text: string): Promise<boolean>;
  /** Hands the reader a file. */
  save(name: string, type: string, text: string): void;
}

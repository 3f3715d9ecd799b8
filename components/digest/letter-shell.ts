import type { CardHelp } from '../../core/contacts/help-on-card.ts';
import type { LetterModel, LetterTexts } from '../../core/digest/letter-model.ts';
import type { Language } from '../../core/languages.ts';
import type { Service } from '../../core/services.ts';

/** What a shell does for letters, each in its own way. */
export interface LetterShell {
  now(): Date;
  loadModel(): Promise<LetterModel>;
  loadTexts(language: Language): Promise<LetterTexts>;
  /** Who helps with a service now; null: with the page. */
  help(service: Service | null, language: Language): Promise<CardHelp>;
  /** False where there is no clipboard. */
  copy(text: string): Promise<boolean>;
  /** Hands the reader a file. */
  save(name: string, type: string, text: string): void;
}

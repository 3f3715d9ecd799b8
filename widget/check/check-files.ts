import type { Directory } from '../../core/directory.ts';
import type { Language } from '../../core/languages.ts';

/** The files that a reader comes to need; each rejects where it cannot be loaded. */
export interface NeededFiles extends Record<'launcher' | 'card' | 'values' | 'help' | 'panel' | 'request', () => Promise<unknown>> {
  strings(language: Language): Promise<unknown>;
  names(language: Language): Promise<unknown>;
  explanation(term: number, language: Language): Promise<unknown>;
  directory(language: Language): Promise<Directory>;
}

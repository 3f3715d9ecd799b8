import type { Note } from '../note.ts';
import { setColours } from './colours.ts';
import type { PageSettings } from './gather-options.ts';
import type { LaterOptions } from './later-options.ts';
import { readLaterOptions } from './read-later-options.ts';

/** What is set, ready for use. */
export interface OpenedOptions extends LaterOptions {
  /** Sets the agency's colours on our element. */
  dress(host: HTMLElement): void;
}

/** Reads what is set, once the first marks are there, and says what is wrong (`notes: null`: nothing is said). The widget loads this code only where something is set. */
export function openOptions(settings: PageSettings, document: Document, notes: readonly Note[] | null): OpenedOptions {
  const { options, problems } = readLaterOptions(settings, document);
  if (notes && notes.length + problems.length) void import('./say.ts').then(({ say }) => say(notes, problems));
  return { ...options, dress: (host) => setColours(host, options.colours ?? {}) };
}

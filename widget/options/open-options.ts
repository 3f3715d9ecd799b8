import type { Tell } from '../events/occurrence.ts';
import { loadedOnUse } from '../loaded-on-use.ts';
import type { Note } from '../note.ts';
import { setColours } from './colours.ts';
import type { PageSettings } from './gather-options.ts';
import type { LaterOptions } from './later-options.ts';
import { readLaterOptions } from './read-later-options.ts';

/** What is set, ready for use. */
export interface OpenedOptions extends LaterOptions {
  /** Takes what happens; null where nobody listens. */
  tell: Tell;
  /** Sets the agency's colours on our element. */
  dress(host: HTMLElement): void;
}

/** Reads what is set, once the first marks are there, and says what is wrong (`notes: null`: nothing is said). The widget loads this code only where something is set. */
export function openOptions(settings: PageSettings, document: Document, notes: readonly Note[] | null): OpenedOptions {
  const { options, problems } = readLaterOptions(settings, document);
  if (notes && notes.length + problems.length) void import('./say.ts').then(({ say }) => say(notes, problems));
  if (notes && options.colours)
    void import('../check/warn-of-colours.ts').then(({ warnOfColours }) => warnOfColours(document, options.colours!));
  return { ...options, tell: tellFor(settings, document), dress: (host) => setColours(host, options.colours ?? {}) };
}

/** Nothing is made until somebody listens; a page cannot be asked whether it does (docs/decisions/0052). */
function tellFor({ set }: PageSettings, document: Document): Tell {
  if (set.events !== 'on' && typeof set.onEvent !== 'function') return null;
  const events = loadedOnUse(async () => (await import('../events/open-events.ts')).openEvents(set, document), ignore);
  return (occurrence) => events.use((tell) => void tell(occurrence).catch(ignore));
}

/** Nothing that a reader does fails with what is told of it. */
function ignore(): void {}

import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Directory } from '../../../core/directory.ts';
import type { Explanation } from '../../../core/explanation.ts';
import type { Entries } from '../../../core/request/entries.ts';
import type { Choices } from '../../../core/request/make-draft.ts';

type Papers = Directory['services'][Choices['service']]['bring'];

interface PaperSources {
  /** The number of the term that the request is about; null for none. */
  term: number | null;
  loadExplanation(term: number): Promise<Explanation>;
  directory: Directory;
  entries: ReadonlySignal<Entries>;
  choices: ReadonlySignal<Choices>;
}

/**
 * What to bring: the papers of the request's term, where they are known; else, and where the reader has chosen a service, those of the
 * service.
 */
export function papersToBring({ term, loadExplanation, directory, entries, choices }: PaperSources): ReadonlySignal<Papers> {
  const ofTerm = signal<Papers>([]);
  if (term !== null)
    loadExplanation(term).then(
      ({ bring = [] }) => {
        ofTerm.value = bring.map(({ name, korean = name }) => ({ ko: korean, user: name }));
      },
      // Then those of the service stay.
      () => {},
    );
  return computed(() =>
    ofTerm.value.length > 0 && entries.value.service === null ? ofTerm.value : directory.services[choices.value.service].bring,
  );
}

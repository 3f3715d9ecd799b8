import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { namesOf, type TermNames } from '../../../core/explanation.ts';
import type { Entries } from '../../../core/request/entries.ts';
import { createSituationFinder } from '../../../core/request/find-situations.ts';
import { listSituations } from '../../../core/request/list-situations.ts';
import type { Situation } from '../../../core/request/situation.ts';
import type { Service } from '../../../core/services.ts';

/** What people often ask, as far as it concerns a request while it is written. */
export interface SituationsAsWritten {
  /** Those of the request's term and service, best first; null while they are being loaded, empty where they cannot be. */
  listed: ReadonlySignal<readonly Situation[] | null>;
  /** Those that the reader's own words may mean, while none is chosen. */
  found: ReadonlySignal<readonly Situation[]>;
  chosen: ReadonlySignal<Situation | null>;
}

interface SituationSources {
  terms: readonly TermNames[];
  /** The service that routing leads to. */
  routed: ReadonlySignal<Service>;
  /** The id of the term that the reader asked about. */
  term: string | null;
  load(): Promise<readonly Situation[]>;
}

/** Loads the situations, and follows what is entered. Without them, a request is written in the reader's own words. */
export function openSituations(entries: ReadonlySignal<Entries>, { routed, term, terms, load }: SituationSources): SituationsAsWritten {
  const loaded = signal<readonly Situation[] | null>(null);
  load().then(
    (situations) => {
      loaded.value = situations;
    },
    () => {
      loaded.value = [];
    },
  );
  const namesOfTerm = (id: string) => {
    const named = terms.find((other) => other.id === id);
    return named ? [named.headword, ...namesOf(named)].join(' ') : '';
  };
  const topic = computed(() => ({ service: entries.value.service ?? routed.value, term }));
  const find = computed(() => createSituationFinder(loaded.value ?? [], namesOfTerm));
  const chosen = computed(() => {
    const { readyQuestion } = entries.value;
    return loaded.value?.find(({ id }) => id === readyQuestion?.id) ?? null;
  });
  return {
    chosen,
    listed: computed(() => loaded.value && listSituations(loaded.value, topic.value)),
    found: computed(() => (chosen.value ? [] : find.value(entries.value.question, topic.value))),
  };
}

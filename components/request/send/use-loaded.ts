import { type ReadonlySignal, useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';

/** Something that is loaded after the first drawing: null while it is on its way. */
export type Loaded<Thing> = { thing: Thing } | { tryAgain(): void } | null;

/** Loads something once what is there without it has been drawn; `load` stays the same for the life of the component. */
export function useLoaded<Thing>(load: () => Promise<Thing>): ReadonlySignal<Loaded<Thing>> {
  const loaded = useSignal<Loaded<Thing>>(null);

  function begin(): void {
    loaded.value = null;
    load().then(
      (thing) => {
        loaded.value = { thing };
      },
      () => {
        loaded.value = { tryAgain: begin };
      },
    );
  }

  useEffect(begin, []);
  return loaded;
}

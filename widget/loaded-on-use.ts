/** Something that is loaded when it is first wanted. */
export interface LoadedOnUse<Thing> {
  /** Loads it, if it is not there, and does something with it. */
  use(act: (thing: Thing) => void): void;
  /** Does something with it only if it was ever wanted. */
  ifLoaded(act: (thing: Thing) => void): void;
}

/** `onFault` hears of what cannot be loaded; whoever uses it again tries again. */
export function loadedOnUse<Thing>(load: () => Promise<Thing>, onFault: (error: unknown) => void): LoadedOnUse<Thing> {
  let loading: Promise<Thing> | null = null;
  return {
    use(act) {
      loading ??= load();
      loading.then(act).catch((error: unknown) => {
        loading = null;
        onFault(error);
      });
    },
    ifLoaded: (act) => void loading?.then(act, () => {}),
  };
}

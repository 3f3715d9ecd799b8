/** Something that is loaded when it is first needed. */
export interface LoadedOnUse<Thing> {
  /** Loads it, if it is not there. Rejects when that fails; the next call tries again. */
  get(): Promise<Thing>;
  /** Loads it, if it is not there, and does something with it. */
  use(act: (thing: Thing) => void): void;
  /** Does something with it only if it is there or on its way. */
  ifLoaded(act: (thing: Thing) => void): void;
}

/** `onFault` is called when `use` cannot load it, and with what `act` throws. */
export function loadedOnUse<Thing>(load: () => Promise<Thing>, onFault: (error: unknown) => void): LoadedOnUse<Thing> {
  let loading: Promise<Thing> | null = null;

  function get(): Promise<Thing> {
    if (loading) return loading;
    const started = load();
    loading = started;
    started.catch(() => {
      loading = null;
    });
    return started;
  }

  return {
    get,
    use: (act) => void get().then(act).catch(onFault),
    // Who asked for it has heard why it could not be loaded.
    ifLoaded: (act) => void loading?.then(act, () => {}).catch(onFault),
  };
}

import type { AnnaeOptions } from './annae-options.ts';

/** What is set, with nothing checked yet. */
export interface PageSettings {
  /** What the tag says, and over that what `Annae.start()` has been given. */
  set: AnnaeOptions;
  /** What `Annae.start()` has been given. */
  given: AnnaeOptions;
}

/** An empty attribute sets nothing. */
export function gatherOptions(tag: DOMStringMap, given: AnnaeOptions = {}): PageSettings {
  const set = Object.entries({ ...tag, ...given }).filter(([, value]) => value !== '' && value != null);
  return { set: Object.fromEntries(set), given };
}

import type { AnnaeOptions } from './annae-options.ts';

/** What is set: on the tag, and over that by `Annae.start()`. An empty attribute sets nothing. Nothing is checked yet. */
export function gatherOptions(tag: DOMStringMap, given: AnnaeOptions = {}): AnnaeOptions {
  const set = Object.entries({ ...tag, ...given }).filter(([, value]) => value !== '' && value != null);
  return Object.fromEntries(set);
}

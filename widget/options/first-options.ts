import type { Density } from '../../core/highlight/choose-marks.ts';
import type { AnnaeOptions } from './annae-options.ts';

/** What the first marks need. */
export interface FirstOptions {
  /** The part of the page to read; null for all of it. */
  root: Element | null;
  exclude: string | null;
  density: Density;
  /** Whether words of buttons and table heads are marked too, and not in the list alone. */
  commonWords: boolean;
}

/** Reads it; what is missing or wrong has its default. That something is wrong is told by `option-table.ts`, which is loaded later. */
export function readFirstOptions(set: AnnaeOptions, document: Document): FirstOptions {
  return {
    root: findRoot(set.root, document),
    exclude: set.exclude && fitsSomewhere(set.exclude, document) !== null ? set.exclude : null,
    density: set.density === 'all' ? 'all' : 'first',
    commonWords: set.commonWords === 'marked',
  };
}

/** The element, or the first one that fits a selector; null where nothing does. */
export function findRoot(root: AnnaeOptions['root'], document: Document): Element | null {
  return typeof root === 'string' ? fitsSomewhere(root, document) || null : (root ?? null);
}

/** The first element that fits; false where none does, null where it is no selector. */
export function fitsSomewhere(selector: string, document: Document): Element | false | null {
  try {
    return document.querySelector(selector) ?? false;
  } catch {
    return null;
  }
}

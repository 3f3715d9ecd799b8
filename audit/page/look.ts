import type { FindingKind, PageLanguage } from '../page-audit.ts';
import type { Field } from './forms/list-fields.ts';
import type { PageElement, PageView } from './read/page-view.ts';

/** Something that a look saw. */
export interface Seen {
  kind: FindingKind;
  /** What shows it, however long. */
  sample: string;
  /** The element that it is at; else its line. */
  element?: PageElement;
  line?: number;
  /** The address of the loaded script that the line is of. */
  script?: string;
  /** @default false */
  lookHere?: boolean;
}

/** What is known of the page before the looks. */
export interface Facts {
  language: PageLanguage;
  fields: readonly Field[];
}

/** One kind of look at a page. */
export type Look = (view: PageView, facts: Facts) => readonly Seen[];

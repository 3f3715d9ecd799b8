import type { Value } from './value.ts';

/** A value of a page as a list shows it. */
export interface ListedValue {
  /** Its own on its page. */
  number: number;
  /** As the page has it. */
  text: string;
  value: Value;
}

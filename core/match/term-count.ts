/** A term that was found, by its number in the index, and how often. */
export interface TermCount {
  term: number;
  count: number;
  /** As it is first written there, for showing it as a reason. */
  surface?: string | undefined;
}

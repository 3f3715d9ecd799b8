import type { ReviewView } from '../review-view.ts';

/** What the document tells its script. */
export type PageData = Omit<ReviewView, 't'> & {
  /** The address to which results are sent, or null. */
  mail: string | null;
};

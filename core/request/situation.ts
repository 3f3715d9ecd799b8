import type { Service } from '../services.ts';
import type { Pair } from './draft.ts';

/** A trouble in which people often ask a service, ready to be asked. */
export interface Situation {
  /** Its service and its name there: `immigration/card-lost`. */
  id: string;
  service: Service;
  /** The ids of the terms that it is about; none where it is about the whole service. */
  terms: readonly string[];
  /** A few words for a button, in the reader's language. */
  label: string;
  /** Complete sentences, which say the same in Korean and in the reader's language. */
  question: Pair;
}

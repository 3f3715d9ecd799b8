import type { Explanation } from '../../core/explanation.ts';
import type { Language } from '../../core/languages.ts';

/** What has happened, before anything is told of it. */
export type Occurrence =
  | { type: 'open' }
  /** `pinned`: the reader has asked for the card. */
  | { type: 'term'; term: Pick<Explanation, 'id' | 'headword' | 'service' | 'urgent' | 'own'>; pinned: boolean }
  /** The reader has sought this in vain. */
  | { type: 'miss'; text: string; language: Language }
  | { type: 'request'; step: 'opened' | 'sent' };

/** Takes what has happened; null where nobody listens. */
export type Tell = ((occurrence: Occurrence) => void) | null;

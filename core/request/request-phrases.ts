import type { RedactionNames } from '../redact/name-redactions.ts';

/** The fixed words of a request in one language, as `phrases.json` of its folder has them. */
export interface Phrases extends RedactionNames {
  request: {
    greeting: string;
    opening: Record<'consultation' | 'opinion' | 'correction', string>;
    service: string;
    centre: string;
    answerIn: string;
    term: string;
    page: string;
    question: string;
    /** Stands over a translation that no person has looked at. */
    translation: string;
    contact: string;
    closing: string;
    fullTextCopied: string;
  };
}

/** The words of a request on its two sides. */
export interface RequestPhrases {
  /** For the staff: polite and always in the same order, so that they find the next step at once. */
  korean: Phrases;
  /** For the reader, so that nothing is sent that they did not understand. */
  own: Phrases;
}

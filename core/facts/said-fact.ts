import type { FactKind } from './fact.ts';

/** A stretch of days, as ISO 8601; an end that is missing is open. */
export interface Days {
  since?: string;
  until?: string;
}

/** A fact as readers of one language are told it. */
export interface SaidFact extends Days {
  id: string;
  kind: FactKind;
  /** A limit that is the least and not the most. */
  least?: true;
  /** Which one it is where a term has several of the kind: “reissue”. */
  of?: string;
  /** “within 90 days of entering Korea” */
  text: string;
}

/** A paper to bring. */
export interface NamedPaper {
  name: string;
  /** Its name in Korean; missing in Korean. */
  korean?: string;
}

/** What a text says in a stretch of days. */
export interface DatedText extends Days {
  text: string;
}

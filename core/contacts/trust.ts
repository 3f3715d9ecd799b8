/** How far a fact can be trusted, and of when it is: a year, a year and a month, or null where its source has no date. */
export interface Trust {
  asOf: string | null;
  confidence: 'high' | 'medium' | 'low';
}

/** The most characters of a description (GeoReport v2, “POST Service Request”); in UTF-16 code units it is never more of them. */
export const LONGEST_DESCRIPTION = 4000;

/**
 * A description as long as Open311 lets it be, to be shown before it is sent: `cut` when it was longer, and ends in “…”.
 * Cuts between two characters, since half a surrogate pair would be sent as U+FFFD.
 */
export function cutDescription(text: string): { text: string; cut: boolean } {
  if (text.length <= LONGEST_DESCRIPTION) return { text, cut: false };
  return { text: `${text.slice(0, LONGEST_DESCRIPTION - 1).replace(/[\ud800-\udbff]$/, '')}…`, cut: true };
}

/** A text as questions and keywords are compared: narrow, lower-case, apostrophes and hyphens as spaces, no double spaces. */
export function foldQuestion(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[’‘'`´\-‐‑–_]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Without accents and tone marks, as people type French and Vietnamese on a foreign keyboard. */
export function withoutMarks(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').normalize('NFC');
}

/**
 * Text in a form without small differences of writing: case, accents of Latin letters, width. Hangul is split into its
 * letters, so that a half-typed syllable (구) already finds the whole one (국).
 */
export function foldForSearch(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replaceAll('đ', 'd')
    .replaceAll('œ', 'oe')
    .replace(/[’ʼ]/g, "'");
}

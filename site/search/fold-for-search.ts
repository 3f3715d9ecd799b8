/**
 * Text in a form in which small differences of writing are none: case, accents of Latin letters, width. Hangul stays in
 * its letters, so that a syllable half typed (구) already finds the whole one (국).
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

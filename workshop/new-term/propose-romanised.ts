import { romanize } from 'es-hangul';

/** The library's romanisation of a headword, its words apart; to be compared with the rules, since it adds sounds at times. */
export function proposeRomanised(headword: string): string {
  return headword
    .split(/\s+/)
    .map((word) => romanize(word).replace(/[^a-z0-9]/g, ''))
    .filter(Boolean)
    .join(' ');
}

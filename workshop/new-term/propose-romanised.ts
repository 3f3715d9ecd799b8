import { romanize } from 'es-hangul';

/** The library's romanisation of a headword, word by word. A person must compare it with the rules, because it sometimes adds sounds. */
export function proposeRomanised(headword: string): string {
  return headword
    .split(/\s+/)
    .map((word) => romanize(word).replace(/[^a-z0-9]/g, ''))
    .filter(Boolean)
    .join(' ');
}

import { withoutMarks } from '../language/fold-question.ts';

/** Spellings of a vowel, the longest first: people write ㅓ as eo, o or u, ㅡ as eu or u, ㅜ as u or oo. */
const VOWELS: readonly (readonly [spellings: string, key: string])[] = [
  ['wae wai oe we', 'we'],
  ['weo wuh wo', 'wo'],
  ['wee wi', 'wi'],
  ['wa', 'wa'],
  ['yeo yoo you yuh yu yo', 'yo'],
  ['yae ye', 'ye'],
  ['ya', 'ya'],
  ['eui ui ee yi y i', 'i'],
  ['eo eu oo ou uh woo wu u o', 'o'],
  ['ae ai ay e', 'e'],
  ['ah a', 'a'],
];
/** Spellings of a consonant: k and g, t and d, p and b, ch and j, sh and s are the same Korean letters. */
const CONSONANTS: readonly (readonly [spellings: string, key: string])[] = [
  ['ck g k', 'k'],
  ['tch ch j z', 'c'],
  ['ph f v b p', 'p'],
  ['d t', 't'],
  ['sh s', 's'],
  ['r l', 'l'],
];

const KEYS = new Map([...VOWELS, ...CONSONANTS].flatMap(([spellings, key]) => spellings.split(' ').map((spelling) => [spelling, key])));
const SPELLINGS = new RegExp([...KEYS.keys()].sort((a, b) => b.length - a.length).join('|'), 'g');

/**
 * What the spellings of a Korean word in Latin letters have in common: gungmin, kukmin and kookmin have one key, as jeonse,
 * chonse and jonse have.
 */
export function romanKey(text: string): string {
  const letters = withoutMarks(text.toLowerCase()).replace(/[^a-z]/g, '');
  return letters
    .replace(SPELLINGS, (spelling) => KEYS.get(spelling)!)
    .replace(/h(?![aeiowy])/g, '')
    .replace(/(.)\1+/g, '$1')
    .replace(/nk(?![aeiowy])/g, 'n') // ng at the end of a syllable
    .replace(/[kt](?=[nm])/g, 'n') // 국민 is said gungmin
    .replace(/p(?=[nm])/g, 'm')
    .replace(/nl|ln/g, 'l') // 관리 is said gwalli
    .replace(/(.)\1+/g, '$1');
}

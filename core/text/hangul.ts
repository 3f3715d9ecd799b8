// Unicode counts the syllables of Hangul: (lead × 21 + vowel) × 28 + final, from 가 on.

/** 가, the first syllable. */
export const FIRST_SYLLABLE = 0xac00;
/** How many syllables there are. */
export const SYLLABLES = 11172;
/** How many vowels there are … */
export const VOWELS = 21;
/** … and finals, with none for a syllable that ends in its vowel. */
export const FINALS = 28;
/** The number of the final ㄹ. */
const FINAL_RIEUL = 8;

/** True for a UTF-16 code unit that is a precomposed Hangul syllable. */
export function isHangul(unit: number): boolean {
  return unit >= FIRST_SYLLABLE && unit < FIRST_SYLLABLE + SYLLABLES;
}

/** The number of a syllable's final consonant; 0 where it ends in a vowel. */
export function finalOf(syllable: number): number {
  return (syllable - FIRST_SYLLABLE) % FINALS;
}

/** The number of a syllable's vowel. */
export function vowelOf(syllable: number): number {
  return Math.floor((syllable - FIRST_SYLLABLE) / FINALS) % VOWELS;
}

/** The number of the consonant that a syllable begins with. */
export function leadOf(syllable: number): number {
  return Math.floor((syllable - FIRST_SYLLABLE) / (VOWELS * FINALS));
}

/** Whether a particle has its form for vowels behind a final (0: none): 로 has it behind ㄹ too (표준국어대사전 「조사」). */
export function takesVowelForm(final: number, isRo: boolean): boolean {
  return final === 0 || (isRo && final === FINAL_RIEUL);
}

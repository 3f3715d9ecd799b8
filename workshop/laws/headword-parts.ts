/** The vowels of Hangul in their order, as the Revised Romanization writes them (로마자 표기법 제2장 제1항). */
const VOWELS = 'a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i'.split(' ');

const FIRST_SYLLABLE = 0xac00;
const LAST_SYLLABLE = 0xd7a3;

/**
 * A headword in the words that its romanisation shows: 동반가족, “dongban gajok” gives 동반, 가족. Consonants change as
 * words meet, vowels do not, so that the vowels say how many syllables a word has. The whole headword where they do not fit.
 */
export function headwordParts(headword: string, romanised: string): string[] {
  const syllables = Array.from(headword.replace(/\s/g, ''));
  const parts: string[] = [];
  let at = 0;
  for (const word of romanised.split(' ')) {
    const vowels = word.replace(/[^aeiouwy]/g, '');
    let read = '';
    let part = '';
    while (read.length < vowels.length && at < syllables.length) {
      read += vowelOf(syllables[at]!);
      part += syllables[at++];
    }
    if (read !== vowels) return [headword];
    parts.push(part);
  }
  return at === syllables.length ? parts : [headword];
}

function vowelOf(syllable: string): string {
  const code = syllable.charCodeAt(0);
  const isSyllable = code >= FIRST_SYLLABLE && code <= LAST_SYLLABLE;
  return isSyllable ? VOWELS[Math.floor((code - FIRST_SYLLABLE) / 28) % 21]! : '';
}

import { finalOf, isHangul, takesVowelForm } from '../text/hangul.ts';

/**
 * Particles of two forms: the first after a final consonant, the second after a vowel (한글 맞춤법, 표준국어대사전 「조사」).
 * 으로 follows every final consonant except ㄹ.
 */
export const PARTICLES = {
  topic: ['은', '는'],
  subject: ['이', '가'],
  object: ['을', '를'],
  with: ['과', '와'],
  direction: ['으로', '로'],
} as const;

export type ParticleKind = keyof typeof PARTICLES;

/** How a digit is read in Korean … */
const DIGITS = '영일이삼사오육칠팔구';
/** … and a letter, as far as its name ends in a consonant. */
const LETTERS: Readonly<Record<string, string>> = { L: '엘', M: '엠', N: '엔', R: '알' };
const VOWEL = 0;

/**
 * The word with its particle. Digits are read as numbers (3을, 10을, 6으로), capital letters by their names (ARC를), what
 * follows in brackets is not read. Where a foreign word can be read in two ways, both particles are given, as printed forms do: Hana을(를).
 */
export function addParticle(word: string, kind: ParticleKind): string {
  const [afterConsonant, afterVowel] = PARTICLES[kind];
  const final = finalWhenRead(readPart(word));
  if (final === null) return `${word}${afterConsonant}(${afterVowel})`;
  return word + (takesVowelForm(final, kind === 'direction') ? afterVowel : afterConsonant);
}

/** The word as far as it is read aloud: without brackets, quotes and marks at its end. */
function readPart(word: string): string {
  let rest = word.trim();
  for (;;) {
    const shorter = rest.replace(/[\s.,!?…·:;'"“”‘’«»「」『』〈〉《》]+$/u, '').replace(/\s*[([（［][^()[\]（）［］]*[)\]）］]$/u, '');
    if (shorter === rest || shorter === '') return rest;
    rest = shorter;
  }
}

/** The final consonant with which a word ends when it is read aloud in Korean, by its number; null where its reading is not known. */
function finalWhenRead(word: string): number | null {
  const last = word.normalize('NFKC').at(-1) ?? '';
  if (/\d/.test(last)) return finalOf((last === '0' ? readZeros(word) : DIGITS[Number(last)]!).charCodeAt(0));
  if (/[A-Z]/.test(last)) return last in LETTERS ? finalOf(LETTERS[last]!.charCodeAt(0)) : VOWEL;
  if (last === '%') return VOWEL;
  return isHangul(last.charCodeAt(0)) ? finalOf(last.charCodeAt(0)) : null;
}

/** How the zeros at the end of a number are read, as far as it matters: 조 ends in a vowel, 십, 백, 천, 만, 억, 경 and a lone 영 do not. */
function readZeros(word: string): string {
  const zeros = /0+$/.exec(word.replaceAll(',', ''))![0].length;
  return zeros >= 12 && zeros < 16 ? '조' : '영';
}

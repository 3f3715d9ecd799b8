/**
 * Particles of two forms: the first after a final consonant, the second after a vowel (한글 맞춤법, 표준국어대사전 「조사」).
 * 으로 stands after any final consonant but ㄹ.
 */
export const PARTICLES = {
  topic: ['은', '는'],
  subject: ['이', '가'],
  object: ['을', '를'],
  with: ['과', '와'],
  direction: ['으로', '로'],
} as const;

export type ParticleKind = keyof typeof PARTICLES;

/** How the end of a word sounds when it is read aloud in Korean. */
type Sound = 'vowel' | 'rieul' | 'consonant' | 'unknown';

const DIGITS: readonly Sound[] = ['consonant', 'rieul', 'vowel', 'consonant', 'vowel', 'vowel', 'consonant', 'rieul', 'rieul', 'vowel'];
/** Letters whose Korean names end in a consonant: 엘, 엠, 엔, 알; all others end in a vowel. */
const LETTERS: Readonly<Record<string, Sound>> = { L: 'rieul', M: 'consonant', N: 'consonant', R: 'rieul' };
const RIEUL = 8;

/**
 * The word with its particle. Digits are read as numbers (3을, 10을, 6으로), capital letters by their names (ARC를), what
 * stands in brackets behind is not read. Where a foreign word's reading is open, both forms are given, as forms do: Hana을(를).
 */
export function addParticle(word: string, kind: ParticleKind): string {
  const [afterConsonant, afterVowel] = PARTICLES[kind];
  const sound = soundOf(readPart(word));
  if (sound === 'unknown') return `${word}${afterConsonant}(${afterVowel})`;
  const likeVowel = sound === 'vowel' || (sound === 'rieul' && kind === 'direction');
  return word + (likeVowel ? afterVowel : afterConsonant);
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

function soundOf(word: string): Sound {
  const last = word.normalize('NFKC').at(-1) ?? '';
  const code = last.charCodeAt(0) - 0xac00;
  if (code >= 0 && code < 11172) return code % 28 === 0 ? 'vowel' : code % 28 === RIEUL ? 'rieul' : 'consonant';
  if (/\d/.test(last)) return last === '0' ? soundOfZeros(word) : DIGITS[Number(last)]!;
  if (/[A-Z]/.test(last)) return LETTERS[last] ?? 'vowel';
  if (last === '%') return 'vowel';
  return 'unknown';
}

/** 십, 백, 천, 만 and 억 end in consonants, 조 and 경 do not all; a lone 0 is 영. */
function soundOfZeros(word: string): Sound {
  const zeros = /0+$/.exec(word.replaceAll(',', ''))![0].length;
  return zeros >= 12 && zeros < 16 ? 'vowel' : 'consonant';
}

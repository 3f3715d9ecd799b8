import type { Random } from '../../../route/linear/train/create-random.ts';
import type { TaggedKind } from '../tags.ts';
import type { Piece } from './marked-text.ts';

/** A piece of a text, which may be struck out already. */
export interface VariedPiece extends Piece {
  isStruck: boolean;
}

/** Varies a text; each call gives another result. */
export type Vary = (pieces: readonly Piece[], random: Random) => VariedPiece[];

/** How often a detail is struck out already, as by the rules that come first. */
const STRUCK: Readonly<Record<TaggedKind, number>> = { name: 0.25, address: 0.25, code: 0.4 };
const OTHER_NAME = 0.6;
/** Of the other names, so many are made of two. */
const CROSSED = 0.5;
const OTHER_FIGURES = 0.7;
const ON_ONE_LINE = 0.3;
const SMALL = 0.08;

/**
 * Varies texts, so that places and forms are learnt instead of names and numbers: names give way to others of the same script and form,
 * figures to others, line breaks to spaces, capitals to small letters; some details are struck out.
 */
export function textVariation(texts: readonly (readonly Piece[])[]): Vary {
  const names = new Map<string, string[]>();
  for (const { text, kind } of texts.flat()) {
    if (kind === 'name') names.set(formOf(text), [...(names.get(formOf(text)) ?? []), text]);
  }
  const otherName = (name: string, random: Random) => {
    const others = names.get(formOf(name))!;
    const one = () => others[Math.floor(random() * others.length)]!;
    return random() < CROSSED ? crossNames(one(), one()) : one();
  };
  return (pieces, random) => {
    const chosen = new Map<string, string>();
    const vary = ({ text, kind }: Piece): string => {
      if (kind === null || random() >= (kind === 'name' ? OTHER_NAME : OTHER_FIGURES)) return text;
      if (kind !== 'name') return otherFigures(text, random);
      const other = chosen.get(text) ?? otherName(text, random);
      chosen.set(text, other);
      return other;
    };
    const isOnOneLine = random() < ON_ONE_LINE;
    const isSmall = random() < SMALL;
    return pieces.map((piece) => {
      let text = vary(piece);
      if (isOnOneLine) text = text.replaceAll('\n', ' ');
      if (isSmall) text = text.toLowerCase();
      return { text, kind: piece.kind, isStruck: piece.kind !== null && random() < STRUCK[piece.kind] };
    });
  };
}

const FINALS = 28;
const FIRST_SYLLABLE = 0xac00;
const LONGEST = 4;

/** Names of one form fit in each other's places: number of words, script, case; in Hangul, length and whether a vowel ends it. */
function formOf(name: string): string {
  if (/[가-힣]/u.test(name)) {
    const endsInVowel = (name.charCodeAt(name.length - 1) - FIRST_SYLLABLE) % FINALS === 0;
    return `${name.split(' ').length} ${Math.min(LONGEST, name.length)} ${endsInVowel}`;
  }
  if (/\p{Script=Han}/u.test(name)) return name.replace(/\p{Script=Han}/gu, '一');
  const signs = name.replace(/\p{Lu}/gu, 'A').replace(/(?!A)\p{Script=Latin}/gu, 'a');
  return signs.replace(/\p{L}+/gu, (word) => word.slice(0, 2));
}

/** Each word begins like that of one name and ends like that of another. */
function crossNames(one: string, other: string): string {
  const ends = other.split(' ');
  const crossed = one.split(' ').map((word, at) => {
    const end = ends[at] ?? word;
    return word.slice(0, Math.ceil(word.length / 2)) + end.slice(Math.ceil(end.length / 2));
  });
  return crossed.join(' ');
}

function otherFigures(text: string, random: Random): string {
  return text.replace(/[1-9]/g, () => String(1 + Math.floor(random() * 9)));
}

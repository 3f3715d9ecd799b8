import type { Digest } from '../digest.ts';
import type { Say } from './telling.ts';

/** The least share of Hangul among the letters of a text that is Korean: names and addresses of foreigners are written in Latin letters. */
const LEAST_HANGUL = 0.1;

/** What is said of a text of no known kind: plainly, where it holds no Korean, or hardly any. */
export function sayUnknownKind({ text }: Pick<Digest, 'text'>, say: Say): string {
  const count = (letters: RegExp) => text.match(letters)?.length ?? 0;
  const isKorean = count(/\p{Script=Hangul}/gu) >= LEAST_HANGUL * count(/\p{L}/gu) && count(/\p{Script=Hangul}/gu) > 0;
  return say(isKorean ? 'kind.none' : 'kind.noKorean');
}

import type { Find } from '../../recogniser.ts';
import { findSpans } from '../../spans.ts';
import type { Words } from '../../words/words.ts';
import { nameTest } from '../forms/name-test.ts';
import { PERSON_LISTS } from '../labels/name-labels.ts';

const ONSET = '(?:kk|tt|pp|ss|jj|ch|sh|[bcdghjkmnprstwyl])?';
const NUCLEUS = '(?:yeo|yae|you|eo|eu|ae|ui|oe|wa|we|wi|wo|ya|ye|yo|yu|oo|ee|ou|[aeiou])';
/** A syllable as people write it in Latin letters: Jae, Young, Hyeon, Chul. */
const SYLLABLE = `${ONSET}${NUCLEUS}(?:ng|ck|[knmlptbgrh])?`;
/** What districts and streets have behind the hyphen: Seo-gu, Wongok-ro. */
const NOT_OF_PLACE = '(?!(?:gu|si|gun|eup|myeon|gil|ro|daero|dong|ga)(?!\\p{L}))';
const HYPHENATED = `${SYLLABLE}-${NOT_OF_PLACE}${SYLLABLE}(?![\\p{L}-])`;
const APART = `(?:${SYLLABLE}${SYLLABLE}|${SYLLABLE} ${SYLLABLE})(?![\\p{L}’'-])`;

const eachCapital = /^\p{Lu}[^ ]* \p{Lu}[^ ]*(?: \p{Lu}[^ ]*)?$/u;

/** Korean names in Latin letters: Kim Bok-ja, Mi-sook Kang, Kim Jiyoung, and mr kim. Case counts where a word looks the same. */
export function koreanNamesInLatin(words: Words): Find {
  const surname = words.exact('romanised-surname');
  const wordLike = words.exact('romanised-surname', 'romanised-surname-or-word');
  const begin = "(?<![\\p{L}’'-])";
  const iu = (source: string) => new RegExp(source, 'dgiu');
  const end = `(?!(?:['’]s)? (?:${words.exact('named-after')})(?!\\p{L}))`;
  const hyphenated = iu(`${begin}${surname},? ${HYPHENATED}${end}`);
  const [capitalised, reversed] = [iu(`${begin}${wordLike},? ${HYPHENATED}${end}`), iu(`${begin}${HYPHENATED} ${wordLike}(?![\\p{L}-])`)];
  const apart = iu(`${begin}${surname} ${APART}${end}`);
  // mr kim, and behind a clear title a family name that is a word as well: mrs. oh, m. pyo.
  const title = `${words.exact('title-small')}\\.? (?=${surname}(?![\\p{L}-]))|(?<!\\d )${words.exact('title-of-anybody')}\\.? `;
  const titled = iu(`${begin}(?:${title})(?<value>${wordLike})(?![\\p{L}-])`);
  const roles = words.set('title', 'kin', ...PERSON_LISTS);
  const { isName } = nameTest(words);
  const isCapital = (name: string) => eachCapital.test(name.replace(',', ''));
  const any = new RegExp(`(?<![a-z])${wordLike}(?![a-z])`, 'i');
  const withHyphen = (text: string) => [
    ...findSpans(text, hyphenated),
    ...findSpans(text, capitalised, isCapital),
    ...findSpans(text, reversed, isCapital),
  ];
  return ({ text }) => {
    if (!any.test(text)) return [];
    const hasHyphen = /[A-Za-z]-[A-Za-z]/.test(text);
    const isBehindRole = (start: number) => roles.startBefore(text, start - 1) >= 0;
    return [
      ...(hasHyphen ? withHyphen(text) : []),
      ...findSpans(text, apart, (name, { start }) => (isCapital(name) || isBehindRole(start)) && isName(name)),
      ...findSpans(text, titled),
    ];
  };
}

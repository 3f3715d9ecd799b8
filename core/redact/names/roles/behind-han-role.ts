import type { Find } from '../../recogniser.ts';
import type { Span } from '../../spans.ts';
import type { Words } from '../../words/words.ts';
import { findAtPlaces } from '../forms/name-places.ts';
import { PERSON_LISTS } from '../labels/name-labels.ts';

/** The parts of a foreign name in Japanese: パク·ジフン. */
const IN_KATAKANA = '[ァ-ヶー]{2,8}(?:·[ァ-ヶー]{1,8}){1,3}';
/** A colon, and a remark in brackets in front of it: 甲方(出租人):. */
const gap = /(?:\([^()\n]{1,8}\))?[ :]{0,2}$/u;
const LONGEST_GAP = 12;
const ANY_HAN = /[一-龥ァ-ヶ]/u;

/** Names in Chinese characters behind a role or a relative (房东金英姬), in front of one (王芳的丈夫), and before a title (朴さん). */
export function behindHanRole(words: Words): Find {
  const surname = words.characters('chinese-surname', 'surname-behind-role');
  const candidate = new RegExp(`${surname}[一-龥]{1,2}|${IN_KATAKANA}`, 'gu');
  const [kin, roles, named] = [words.set('kin'), words.set('kin', 'role-in-taiwan', ...PERSON_LISTS), words.set('is-named')];
  const other = words.set('not-a-name-han');
  const notLast = words.set('not-last-in-name-han');
  const titled = findAtPlaces(words, { strict: beforeTitle(words, surname) });

  function nameAt(text: string, start: number, written: string): Span[] {
    if (other.endBehind(text, start) > 0) return [];
    const name = written.length === 3 && notLast.has(written[2]!) ? written.slice(0, 2) : written;
    const end = start + name.length;
    const isOwner = text[end] === '的' && kin.endBehind(text, end + 1) > 0;
    let at = start - gap.exec(text.slice(Math.max(0, start - LONGEST_GAP), start))![0].length;
    const link = named.startBefore(text, at);
    if (link >= 0) at = link;
    const isPerson = isOwner || roles.startBefore(text, at) >= 0;
    const isVerb = name.length === 2 && notLast.has(name[1]!);
    return isPerson && !isVerb ? [{ start, end }] : [];
  }

  return (context) => {
    const { text } = context;
    if (!ANY_HAN.test(text)) return [];
    return [...[...text.matchAll(candidate)].flatMap(({ index, 0: written }) => nameAt(text, index, written)), ...titled(context)];
  };
}

function beforeTitle(words: Words, surname: string): string[] {
  const notName = `(?!${words.exact('not-a-name-han')})`;
  return [
    `(?<![一-龥])${notName}(?<value>${surname}[一-龥]{0,2})(?=${words.exact('title-behind-han')})`,
    `(?<=^|\\n)(?<value>[一-龥々]{1,3}[ぁ-ん]{1,4})(?=様(?:$|[ \\n]))`,
    `(?<![一-龥々ァ-ヶーおご])(?!${words.exact('not-a-person-ja')})(?<value>[一-龥々]{1,4}|[ァ-ヶー]{2,12})(?=${words.exact('title-behind-ja')}|${words.exact('receiver-behind-ja')}[にのて])`,
  ];
}

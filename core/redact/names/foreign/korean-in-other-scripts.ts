import type { Find } from '../../recogniser.ts';
import type { Span } from '../../spans.ts';
import type { Words } from '../../words/words.ts';
import { nameTest } from '../forms/name-test.ts';
import { PERSON_LISTS } from '../labels/name-labels.ts';

/** ピョ・ジョンスク, キム ミンス, and a family name in front of a rank (ハン部長); sources. */
export function koreanNamesInKatakana(words: Words): string[] {
  const surname = words.exact('katakana-surname');
  const begin = '(?<![ァ-ヶー])';
  return [
    `${begin}${surname}(?:·| (?=[ァ-ヶー]{3}))[ァ-ヶー]{1,7}(?![ァ-ヶー])`,
    `${begin}(?<value>${surname})(?=${words.exact('rank-ja')})`,
  ];
}

/** คิม ยองโฮ: a family name, a space, and letters up to the next space; sources. */
export function koreanNamesInThai(words: Words): string[] {
  const letter = '[\\p{Script=Thai}\\p{M}]';
  return [`(?<!${letter})${words.exact('thai-surname')} ${letter}{3,14}(?!${letter})`];
}

const CASE = '(?:ом|ем|ым|ой|ей|а|у|е|я|ю|и)?';
const SYLLABLE = '\\p{Lu}\\p{Ll}{0,5}';

/** Чхве Сун Ок, Пак Мин-су, and a first name in front of a family name, in any case: Олегом Кимом. */
export function koreanNamesInCyrillic(words: Words): Find {
  const surname = words.exact('cyrillic-surname');
  const korean = new RegExp(
    `(?<!\\p{L})${surname} (?:${SYLLABLE}(?: ${SYLLABLE}|-\\p{L}\\p{Ll}{0,5})|\\p{Lu}\\p{Ll}{3,9})(?!\\p{L})`,
    'gu',
  );
  const russian = new RegExp(`(?<!\\p{L})(\\p{Lu}\\p{Ll}{2,14}) ${surname}${CASE}(?!\\p{L})`, 'gu');
  const roles = words.set('kin', 'nation', ...PERSON_LISTS);
  const { isName } = nameTest(words);
  return ({ text }) => [
    ...[...text.matchAll(korean)].filter(([name]) => isName(name)).map(({ index, 0: name }) => spanAt(index, name)),
    ...[...text.matchAll(russian)].map(({ index, 0: name, 1: first }) => {
      const skipped = roles.has(first!) ? first!.length + 1 : 0;
      return spanAt(index + skipped, name.slice(skipped));
    }),
  ];
}

function spanAt(start: number, found: string): Span {
  return { start, end: start + found.length };
}

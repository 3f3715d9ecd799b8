import type { Words } from '../words/words.ts';

const BASEMENT = '(?:지하 ?|[Bb])';
/** A unit as Korean writes it: 302호, B01호실; not what 호 numbers besides (호선, 호차). */
const KOREAN_UNIT = `(?<![\\d-])(?<!제 ?)${BASEMENT}?\\d{1,4} ?호(?:실)?(?![선차봉기점사])`;
const KOREAN_FLOOR_AND_UNIT = `제 ?\\d{1,3} ?층 ?제 ?${BASEMENT}?\\d{1,4} ?호`;
const LETTERED_UNIT = '(?<=[ ,])[가나다라마바]-\\d{2,4}(?![\\d-])';
const CELLAR = '지하(?: ?\\d{0,2}층)?(?![철도상수])';

/** A block and unit as two figures, after a street and a comma or a house, or before them: 월드컵로 12, 101-1203. */
export const PAIRS = '(?<=[, )가-힣])\\d{1,4}-\\d{3,4}(?![\\d-])(?:호)?|(?<![\\d-])\\d{2,4}-\\d{3,4}(?=, ?\\d)';

/** Units inside a building; together with a street they are someone's home. A source each for a `giu` expression. */
export function units(words: Words): string[] {
  return [
    KOREAN_UNIT,
    KOREAN_FLOOR_AND_UNIT,
    LETTERED_UNIT,
    `(?:${words.exact('home-floor')}|${CELLAR})`,
    `${words.source('unit')}[. ]{0,2}(?:#|no\\.?)? ?(?:[A-Za-z]-?)?\\d{1,4}(?:-\\d{1,4})?(?:-?ho)?(?!\\d|,\\d)`,
    `(?<![\\d-])[A-Za-z]?\\d{1,4}[- ]?${words.exact('unit-behind')}(?![A-Za-z])`,
    `[A-Za-z]?\\d{1,4} ?${words.exact('han-unit')}`,
    '(?<![A-Za-z\\d])(?:B\\d{1,3}F?|\\d{1,2}F)(?![\\dA-Za-z])',
    `${words.exact('han-basement')} ?\\d{0,2} ?${words.exact('han-floor')}`,
    `(?:${words.exact('han-basement')}|B)? ?\\d{1,4} ?${words.exact('han-number')}(?!${words.exact('not-behind-unit')})`,
    `${words.exact('unit-in-front')} (?:${words.exact('number-in-unit')} )?[A-Z]?\\d{1,4}(?!\\d|[.,]\\d)`,
    `${words.source('flat')}\\.? ?(?:n°|no)? ?[A-Z]?\\d{1,4}`,
    `(?:(?<!\\p{L})${words.exact('cyrillic-unit')}\\.?|${words.exact('unit-without-space')}) ?(?:№ ?)?\\d{1,4}(?!\\d)`,
  ];
}

/** Block and unit side by side, which need no street: 101동 1203호, 101-dong 1203-ho, 101栋1203室. A source each. */
export function blocks(words: Words): string[] {
  const unit = `(?:제 ?)?${BASEMENT}?\\d{1,4}(?: ?호)?(?![\\d,.-]| ?${words.exact('not-a-unit')})`;
  const houseName = '(?:[A-Z][A-Za-z]{1,15} ){1,3}';
  const hanBlock = `\\d{1,4} ?${words.exact('han-block')} ?\\d{0,4}(?:${words.exact('han-entrance')})?`;
  return [
    `(?:제 ?)?(?:\\d{1,4}|(?<![가-힣])[가나다라마바A-Za-z]) ?동,? ?(?:\\d{1,2}층 ?)?${unit}`,
    '\\d{1,4}-? ?dong,? ?(?:[Bb])?\\d{1,4}(?:-? ?ho(?![A-Za-z]))?(?![\\d-])',
    `${hanBlock} ?\\d{1,4} ?${words.exact('han-unit-of-block')}`,
    `${words.exact('house-kind')} ?(?:\\d{1,4}동 ?)?(?:\\d{1,2}층 ?)?${BASEMENT}?\\d{1,4}호`,
    `(?<![\\d-])\\d{2,4}-\\d{3,4}, ?${houseName}${words.exact('house-kind-behind')}(?![A-Za-z])`,
    `${words.exact('house-kind-in-front')}\\.? ?\\d{1,4}-\\d{1,4}(?![\\d-])`,
    '(?<![\\d-])(?<!제 ?)(?!(?:19|20)\\d{2}-)\\d{2,4}-\\d{3,4} ?호(?![선차])',
    `\\d{2,4}호(?:실)?(?=(?:에서|에)? ?${words.exact('to-live')})`,
  ];
}

import type { Words } from '../words/words.ts';

/** A house number with its second part, as the lot 123-45. */
const HOUSE_NUMBER = '\\d{1,4}(?:-\\d{1,4})?';
/** A street of the road name addresses (도로명주소법): 대로, 로, 길, with a side street as in 디지털로30길. */
const KOREAN_STREET = '[가-힣A-Za-z0-9·]{1,12}(?:대로|(?<!으)로|길)(?: ?\\d{1,4}(?:번)?[가나다라]?길)?';
/** A lot of the older addresses (지번주소), in a 동, 리, 가, 읍 or 면. */
const KOREAN_LOT = '(?<![가-힣])[가-힣]{1,6}\\d?(?:동|리|가|읍|면) ?(?:\\d가 ?)?(?:산 ?)?';
/** Romanised street or neighbourhood; “euro”, “metro”, “zero” only end alike. */
const ROMANISED_ENDING = '(?:daero|(?<!eu|met|ze|he|int|mic|p)ro|gil|dong|ga)(?![A-Za-z])';
const ROMANISED_STREET = `(?:[A-Z][a-z]{2,15} )?[A-Z]?[A-Za-z]{2,20}(?:[- ]?\\d{1,3})?[ -]?${ROMANISED_ENDING}`;
const ROMANISED_SIDE_STREET = '(?:[ ,]{1,2}\\d{1,4}(?:beon|[gnd]a|ra)?-?(?:gil|ga))?';
/** A lot right behind its district, as when the name of the neighbourhood is left out. */
const ROMANISED_LOT = '(?<![A-Za-z])[A-Z][a-z]{2,15}-?(?:gu|si|gun|eup|myeon|ri)[ ,]{1,2}\\d{1,4}-\\d{1,4}(?![\\d-])';

/** Streets and lots with their house number, a source each for a `giu` expression. */
export function streets(words: Words): string[] {
  const notCounted = notACount(words);
  const inFront = `(?:(?<![\\d-])${HOUSE_NUMBER},? )?(?<![A-Za-z-])`;
  return [
    `${KOREAN_STREET} ?(?:지하 ?)?${HOUSE_NUMBER}(?:번지)?${notCounted}`,
    `${KOREAN_LOT}${HOUSE_NUMBER}(?:번지)?(?! ?호)${notCounted}`,
    `${inFront}${ROMANISED_STREET}${ROMANISED_SIDE_STREET}(?:[ ,]{1,2}(?<![\\d-])${HOUSE_NUMBER}(?![\\d-]))?`,
    ...hanStreets(words),
    ROMANISED_LOT,
    ...cyrillicStreets(words),
    ...arabicStreets(words),
    thaiStreet(words),
    ...latinStreets(words),
  ];
}

/** Behind a figure, what makes it a time, a sum or a share, after a word that only ends like a street (버스로 10분). */
function notACount(words: Words): string {
  const glued = `%|km|m|번(?!지|길)|${words.exact('not-a-house')}`;
  const apart = ` (?:%|${words.exact('not-a-house-apart')})(?![가-힣]{2})| ${words.exact('currency-apart')}(?![가-힣])`;
  return `(?!\\d|[-.,]?\\d|${glued}|${apart})`;
}

/** In Chinese and Japanese: 卧牛山路94号, 加里峰洞125-38. */
function hanStreets(words: Words): string[] {
  const [district, notInName] = [words.exact('district-sign'), words.exact('not-in-place-name')];
  const name = `(?:(?!${district})[一-龥ァ-ヶー]){1,10}${words.exact('han-street')}(?: ?\\d{1,3}${words.exact('han-side-street')})?`;
  return [
    `${name} ?\\d{1,5}(?:-\\d{1,4}){0,2}(?:${words.exact('han-house')})?`,
    `(?:(?!${district}|${notInName})[一-龥]){1,8}\\d{1,4}-\\d{1,3}(?:-\\d{1,4})?(?![\\d-])`,
  ];
}

function cyrillicStreets(words: Words): string[] {
  const sideStreet = `(?:\\d{1,3}[- ]?${words.exact('cyrillic-side-street')}[ ,]{1,2})?`;
  return [
    `(?<!\\p{L})\\p{Script=Cyrillic}{2,20}[- ]?${words.exact('cyrillic-street')}(?!\\p{L})[ ,]{1,2}${sideStreet}${HOUSE_NUMBER}`,
    `(?<!\\p{L})${words.exact('cyrillic-street-in-front')}[ ,\\p{L}-]{1,30}\\d{1,4}`,
  ];
}

function arabicStreets(words: Words): string[] {
  return [
    `(?<!\\p{L})\\p{Script=Arabic}{2,20}[- ]?${words.exact('arabic-street')}[ ،,]{1,2}${HOUSE_NUMBER}`,
    `${words.exact('arabic-street-in-front')} \\p{Script=Arabic}{2,20} ${HOUSE_NUMBER}`,
  ];
}

function thaiStreet(words: Words): string {
  const name = `[\\p{Script=Thai}\\p{M}]{2,20}${words.exact('thai-street')}`;
  return `${name} ?(?:\\d{1,3}[- ]?${words.exact('thai-street')} ?)?${HOUSE_NUMBER}(?![\\d-])`;
}

/** In Vietnamese, French and English. */
function latinStreets(words: Words): string[] {
  const capitalised = '[A-Z][a-z]{1,20}';
  const houseNumber = `${words.exact('house-number')} \\d{1,4}`;
  return [
    `${words.exact('street-in-front')} [\\p{L}\\d ]{2,30}`,
    `(?<!\\p{L})(?<!${words.exact('not-before-house-number')} )${houseNumber}`,
    `\\d{1,4}(?: ?${words.exact('house-number-suffix')})?,? ${words.exact('street-after-number')} [\\p{L}' -]{2,30}`,
    `\\d{1,5} ${capitalised}(?: ${capitalised})? ${words.exact('street-behind')}(?![A-Za-z])`,
  ];
}

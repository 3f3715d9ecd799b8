import { basicExpression } from '../basic-expression.ts';
import type { Words } from '../words/words.ts';

const KOREAN_PROVINCE_ENDING = '(?:특별자치도|특별자치시|특별시|광역시|도|시)';
const KOREAN_DISTRICT = '(?<![가-힣])[가-힣]{1,5}(?:시|군|구|읍|면|동|리)';
const POST_CODE_IN_FRONT = '(?:\\(?(?:우 ?\\)?)? ?\\d{5}\\)?[ ,]{1,2})?';
const ROMANISED_DISTRICT = '[A-Z][A-Za-z]{1,15}[ -]?(?:gu|si|do|gun|eup|myeon|dong|ri)(?![a-z])';
const POST_CODE_BEHIND = '[ ,]{0,2}\\(?(?:우\\))? ?\\d{5}\\)?(?!\\d)';
/** The neighbourhood and the house, as the road name addresses add them: (신림동, 한빛빌라). */
const KOREAN_NOTE = '[ ,]{0,2}\\([가-힣]{2,8}동(?:, ?[^)\\d\\n]{1,20})?\\)';

/** Towns and districts in front of a street, anchored at the end of the text before it. */
export function placesInFront(words: Words): RegExp {
  const province = `(?:${words.exact('province', 'old-province')}${KOREAN_PROVINCE_ENDING}?[ ,]{0,2})?`;
  const korean = `${POST_CODE_IN_FRONT}(?:${words.exact('country')})?[ ,]{0,2}${province}(?:${KOREAN_DISTRICT}[ ,]{1,2}){0,4}`;
  const hanDistrict = `(?:(?!${words.exact('lives-sign')})[一-龥]){1,8}${words.exact('han-district')}`;
  const han = `(?:(?:${hanDistrict}|${words.exact('han-place')}) ?){1,5}[ ,]{0,2}`;
  return basicExpression(`(?:${romanisedInFront(words)}|${cyrillicInFront(words)}|${thaiInFront(words)}|${han}|${korean})$`, 'u');
}

/** Ansan-si Danwon-gu, and the name of the house: Green Villa. */
function romanisedInFront(words: Words): string {
  const capitalised = '\\p{Lu}\\p{L}{1,15}';
  const house = `${capitalised} (?:${capitalised} )?${words.eitherCase('house-kind-behind')}`;
  return `(?:(?<!\\p{L})(?:${words.exact('city', 'town')}|${ROMANISED_DISTRICT}|${house})[ ,]{1,2}){1,5}`;
}

/** г. Ансан, Данвон-гу. */
function cyrillicInFront(words: Words): string {
  const town = `${words.exact('cyrillic-town')}\\.? ?`;
  const district = `[- ]?${words.exact('cyrillic-district')}`;
  return `(?:(?<!\\p{L})(?:${town})?\\p{Lu}\\p{Ll}{1,15}(?:${district},?|,) ?){1,4}`;
}

/** อันซัน, and ชีฮึงซี with the word for its kind. */
function thaiInFront(words: Words): string {
  const letters = '[\\p{Script=Thai}\\p{M}]{2,12}';
  return `(?:(?<![\\p{Script=Thai}\\p{M}])(?:${words.exact('thai-town')}|${letters}${words.exact('thai-district')})[ ,]{1,2}){1,4}`;
}

/** Towns, districts and post codes behind an address in Latin letters, anchored at its end. */
export function placesBehind(words: Words): RegExp {
  const place = `[ ,]{1,2}(?:${ROMANISED_DISTRICT}|${words.exact('city')}|\\d{5}(?!\\d)|\\d{1,2} ?(?:층|${words.exact('han-floor')}))`;
  return new RegExp(`^(?:${place}|${POST_CODE_BEHIND}|${KOREAN_NOTE}){1,6}`, 'u');
}

/** The end of a sentence or clause, not the stop of an abbreviation. */
export function sentenceEnd(words: Words): string {
  const stop = `(?<!(?<!\\p{L})${words.exact('abbreviation')})[.!?。！？](?:\\s|$)`;
  return `${stop}|\\n\\s*\\n|${words.exact('sentence-end')}[.\\s]|${words.exact('clause-end')}`;
}

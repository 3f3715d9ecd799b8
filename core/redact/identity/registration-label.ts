import type { Words } from '../words/words.ts';

/**
 * Words for a registration number, as the source of an `iu` expression. 등록번호 alone counts, but not that of a business, a car
 * or a patent.
 */
export function registrationLabel(words: Words): string {
  const bare = `(?<!${words.exact('other-registration')} ?)${words.source('bare-registration')}`;
  return `${bare}|${words.source('registration-number')}`;
}

import type { Words } from '../words/words.ts';

/**
 * Words for a passport, as the source of an `iu` expression. PP with a colon is short for it, while “pp. 12” are pages; Uzbek
 * and Indonesian say with an ending whose it is.
 */
export function passportLabel(words: Words): string {
  const short = `${words.exact('passport-short')}(?= ?[:#=])`;
  const initials = `${words.exact('passport-initials')}(?= ?[:#=]? ?[A-Z]\\d{7})`;
  const stem = `${words.exact('passport-stem')}[a-z]{0,6}`;
  return `(?<![A-Za-z])(?:${short}|${initials}|${stem})|${words.source('passport')}`;
}

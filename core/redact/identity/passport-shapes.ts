import { MASK } from '../mask.ts';

/**
 * Numbers that are a passport's by their form: Korea (M, S, R, O, D and eight figures, or a letter in the middle since 2021;
 * G and PM older), China (E, G, EA …), the Philippines; two capitals and seven figures are common to many.
 */
export const ownForms = [
  /(?<![A-Za-z0-9])[MSRODGEP]\d{8}(?![A-Za-z0-9])/giu,
  /(?<![A-Za-z0-9])[MSRODGP]\d{3}[A-Z]\d{4}(?![A-Za-z0-9])/giu,
  /(?<![A-Za-z0-9])(?:[A-Z]{2}\d{7}|P\d{7}[A-Z])(?![A-Za-z0-9])/gu,
  // The machine-readable lines at the foot of the page (ICAO 9303).
  /(?<![A-Z0-9<])P[A-Z<][A-Z]{3}[A-Z]{1,30}<{1,2}[A-Z<]{2,38}/gu,
  /(?<![A-Z0-9<])[A-Z0-9]{1,9}<{0,8}\d[A-Z]{3}\d{7}[MFX<]\d{7}[A-Z0-9<]{0,16}/gu,
];

/** Of other countries: letters and figures, or figures alone. */
const OTHERS = [
  '[A-Z]{1,3}\\d{5,9}[A-Z]?',
  '\\d{3}[A-Z]\\d{4}',
  '[A-Z]{1,3}[ -]\\d{6,9}',
  '[A-Z] ?\\d{3}[ -]?[A-Z] ?\\d{4}',
  '\\d{2}[ -]?[A-Z]{2}[ -]?\\d{5}',
  '\\d{2} ?\\d{7}',
  '\\d{4} \\d{6}',
  '\\d{8,9}',
  // Germany: nine signs without vowels.
  '(?=[A-Z0-9]{0,8}\\d)(?=[0-9]{0,8}[A-Z])[CFGHJKLMNPRTVWXYZ0-9]{9}',
];

/** Numbers that are a passport's near the word for it; the second has the letters of a Mongolian or Russian keyboard. */
export const nearWord = [
  new RegExp(`(?<![A-Za-z0-9-])(?:${OTHERS.join('|')})(?![A-Za-z0-9-])`, 'giu'),
  /(?<!\p{L})[А-Я]{1,2} ?\d{7,8}(?!\d)/gu,
];

/** In the next cell of one whose registration number was struck out. */
export const inRow = new RegExp(`(?<=${MASK}["',|;<>/a-zA-Z \\n-]{1,24})(?<![A-Za-z0-9])[A-Z]{1,2}\\d{6,8}(?![A-Za-z0-9])`, 'gu');

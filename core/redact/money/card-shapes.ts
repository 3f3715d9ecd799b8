const GAP = '[ ./_·-]{1,3}';
const STAR = '[*×xX●○•#]';
const MASKED_GROUP = `[ -]{0,3}[\\d*×xX●○•#]`;
const apart = (form: string) => new RegExp(`(?<!\\d)(?:${form})(?!\\d)(?!-\\d)`, 'gu');
const FOUR_GROUPS = `[34569]\\d{3}(?<g>${GAP})\\d{4}\\k<g>\\d{4}\\k<g>\\d{4}`;
const AMEX_GROUPS = `3[47]\\d{2}(?<h>${GAP})\\d{6}\\k<h>\\d{5}`;

/** Groups of four have no other use, so that one mistyped figure hides nothing; the first figures are those of cards. */
export const grouped = apart(`${FOUR_GROUPS}|${AMEX_GROUPS}`);

/** Forms that other numbers have as well, so that the check of Luhn decides. */
export const checked = [
  `\\d{4}${GAP}\\d{4}${GAP}\\d{4}${GAP}\\d{4}(?:${GAP}\\d{1,3})?`,
  `\\d{4}${GAP}\\d{6}${GAP}\\d{4,5}`,
  '\\d{13,19}',
  '\\d(?:[ .-]\\d){12,18}',
].map(apart);

/** Any row of figures that is long enough, for numbers near a word for a card. */
export const loose = apart('\\d(?:[ ./_·-]?\\d){12,18}');

/** With stars for some figures, in four groups. */
export const maskedCard = new RegExp(
  `(?<![\\dA-Za-z])(?=[\\d -]{0,18}${STAR})\\d{4}${MASKED_GROUP}{4}${MASKED_GROUP}{4}${MASKED_GROUP}{3,4}(?![\\dA-Za-z])`,
  'gu',
);

/** Hidden in the middle alone, as in a bank's messages: 1234****5678. */
export const maskedInside = /(?<![\dA-Za-z-])\d{4}[*×xX●○•]{4}\d{4}(?![\dA-Za-z])/gu;

/** Hidden from the seventh figure on: 1234-56**-… */
export const maskedEnd = /(?<![\dA-Za-z-])\d{4}[ -]?\d{2}(?:[*×xX●○•#]{2}|(?=[*×xX●○•#]))[*×xX●○•# -]{0,14}(?![\dA-Za-z])/gu;

/** As airlines print it: VIXXXXXXXXXXXX3096. */
export const onTicket = /(?<![A-Z0-9])(?:VI|CA|MC|AX)[X*]{8,12}\d{4}(?!\d)/dgiu;

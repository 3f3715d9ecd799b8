/** With the numerals that papers write so that nobody can change them: 金 貳百萬원. */
const HAN = '年月日火水木金土一二三四五六七八九十百千萬万億圓時分壹壱貳貮弐參叁参肆伍陸柒捌玖拾佰仟';
const HANGUL = '년월일화수목금토일이삼사오육칠팔구십백천만만억원시분일일이이이삼삼삼사오육칠팔구십백천';
/** Odd signs and the plain ones that they are read as; a range is read as the range that begins there. */
const NARROW: readonly (readonly [first: number, last: number, plain: string])[] = [
  // Full-width letters, figures and marks.
  [0xff01, 0xff5e, '!'],
  [0xffe6, 0xffe6, '₩'],
  [0x3007, 0x3007, '0'],
  [0x60, 0x60, "'"],
  [0xb4, 0xb4, "'"],
  [0x2018, 0x2018, "'"],
  [0x2019, 0x2019, "'"],
  [0x201b, 0x201b, "'"],
  [0x301c, 0x301c, '~'],
  [0x223c, 0x223c, '~'],
  [0x25b2, 0x25b2, '△'],
  [0x25b5, 0x25b5, '△'],
  ...[0x09, 0xa0, 0x202f, 0x3000].map((space) => [space, space, ' '] as const),
  ...Array.from({ length: 11 }, (_, at) => [0x2000 + at, 0x2000 + at, ' '] as const),
  ...[0x2010, 0x2011, 0x2012, 0x2013, 0x2014, 0x2015, 0x2212, 0x2d7].map((dash) => [dash, dash, '-'] as const),
  // What old papers and Chinese ones have in place of Hangul.
  ...Array.from(HAN, (han, at) => [han.charCodeAt(0), han.charCodeAt(0), HANGUL[at]!] as const),
];
/** Lead consonants of decomposed Hangul, which stay. */
const LEADS = [0x1100, 0x1112] as const;

/** What each code unit is read as; 0 for those that are plain. */
const plainOf = new Uint16Array(0x10000);
for (const [first, last, plain] of NARROW) for (let unit = first; unit <= last; unit++) plainOf[unit] = plain.charCodeAt(0) + unit - first;
for (let unit = LEADS[0]; unit <= LEADS[1]; unit++) plainOf[unit] = unit;

/** Whether a text is as the readers want it: most are, and one look is quicker than a copy. */
export function isPlain(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (plainOf[text.charCodeAt(at)] !== 0) return false;
  return true;
}

/**
 * The text with full-width figures and marks, odd spaces, dashes, waves and apostrophes as ASCII has them. Each code unit
 * becomes one, so that every offset stays.
 */
export function narrowText(text: string): string {
  let narrow = '';
  let done = 0;
  for (let at = 0; at < text.length; at++) {
    const plain = plainOf[text.charCodeAt(at)]!;
    if (plain === 0) continue;
    narrow += text.slice(done, at) + String.fromCharCode(plain);
    done = at + 1;
  }
  return narrow + text.slice(done);
}

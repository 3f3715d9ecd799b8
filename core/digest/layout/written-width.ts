const WIDE = /[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uff00-\uffef]/;

/** How many half-widths a text takes in a font of fixed width. */
export function writtenWidth(text: string): number {
  let width = 0;
  for (const character of text) width += character === '\t' ? 8 - (width % 8) : WIDE.test(character) ? 2 : 1;
  return width;
}

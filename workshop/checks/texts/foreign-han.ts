/** The characters of a national standard: all that everyday writing in that script needs. */
type Standard = ReadonlySet<string>;

let simplified: Standard | null = null;
let japanese: Standard | null = null;

/** Han characters of a text that mainland China does not write (outside GB 2312): traditional or Japanese forms. */
export function foreignToChinese(text: string): string[] {
  simplified ??= readStandard('gbk', 0xb0, 0xf7);
  return hanOutside(text, simplified);
}

/** Han characters of a text that Japan does not write (outside JIS X 0208): mostly simplified forms. */
export function foreignToJapanese(text: string): string[] {
  japanese ??= readStandard('euc-jp', 0xb0, 0xf4);
  return hanOutside(text, japanese);
}

/** Decodes every double byte in the rows of the set, because the platform's decoders contain the tables. */
function readStandard(encoding: string, first: number, last: number): Standard {
  const bytes: number[] = [];
  for (let row = first; row <= last; row++) for (let cell = 0xa1; cell <= 0xfe; cell++) bytes.push(row, cell);
  return new Set(new TextDecoder(encoding).decode(Uint8Array.from(bytes)));
}

function hanOutside(text: string, standard: Standard): string[] {
  const han = text.match(/\p{Unified_Ideograph}/gu) ?? [];
  return [...new Set(han)].filter((character) => !standard.has(character));
}

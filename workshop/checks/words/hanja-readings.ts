/** KS X 1001 lists Hanja by their readings; one with several readings has a place (and a code of its own) at each. */
const ROWS = { first: 0xca, last: 0xfd } as const;
const CELLS = { first: 0xa1, last: 0xfe } as const;

/** In the order of Korean, a Hanja stands with the syllable that it is read as (CLDR, from Unihan's kHangul). */
const order = new Intl.Collator('ko', { sensitivity: 'base' });

interface HanjaTable {
  all: ReadonlySet<string>;
  /** By Hanja, what stands beside its further places, and is read like it there. */
  neighbours: ReadonlyMap<string, readonly string[]>;
}

let table: HanjaTable | null = null;

/** Whether Korea's standard has a character; it has neither the simplified nor most of the Japanese forms. */
export function isHanja(character: string): boolean {
  table ??= readTable();
  return table.all.has(character);
}

/**
 * Whether a character is read as a syllable, at the beginning of a word or inside (두음법칙, 한글 맞춤법 제10~12항: 녀/여, 량/양,
 * 로/노). The platform has the table, so nothing is shipped for it.
 */
export function isReadAs(character: string, syllable: string): boolean {
  table ??= readTable();
  const alike = [character, ...(table.neighbours.get(character) ?? [])];
  return withInitialSounds(syllable).some((reading) => alike.some((other) => order.compare(other, reading) === 0));
}

const LEAD = 588;
const [N, R, SILENT] = [2, 5, 11];

/** A syllable, and those of which it is the form at the beginning of a word. */
function withInitialSounds(syllable: string): string[] {
  const unit = syllable.charCodeAt(0) - 0xac00;
  const lead = Math.floor(unit / LEAD);
  const changed = lead === SILENT ? [N, R] : lead === N ? [R] : [];
  return [syllable, ...changed.map((other) => String.fromCharCode(0xac00 + other * LEAD + (unit % LEAD)))];
}

function readTable(): HanjaTable {
  const bytes: number[] = [];
  for (let row = ROWS.first; row <= ROWS.last; row++) for (let cell = CELLS.first; cell <= CELLS.last; cell++) bytes.push(row, cell);
  const listed = Array.from(new TextDecoder('euc-kr').decode(Uint8Array.from(bytes)));
  const isFirst = (character: string | undefined) => character !== undefined && character.normalize('NFC') === character;
  const neighbours = new Map<string, string[]>();
  listed.forEach((character, at) => {
    if (isFirst(character)) return;
    const beside = [listed.slice(0, at).findLast(isFirst), listed.slice(at).find(isFirst)].filter((other) => other !== undefined);
    const hanja = character.normalize('NFC');
    neighbours.set(hanja, [...(neighbours.get(hanja) ?? []), ...beside]);
  });
  return { all: new Set(listed.filter(isFirst)), neighbours };
}

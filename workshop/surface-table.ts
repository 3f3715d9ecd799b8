import { canonicalSurface } from '../core/match/surface.ts';
import type { RecordReading } from '../glossary/read/read-text.ts';
import type { Term } from '../glossary/schema/term-schema.ts';

/** Path from the project's folder. */
export const SURFACE_TABLE = 'glossary/surfaces.tsv';

const TITLE = '# Every spelling, without spaces and dots, and its term. Made by `annae glossary check --fix`.';

type Row = readonly [form: string, id: string];

/**
 * The table of all spellings, sorted, one a line: two proposals that add the same word change the same place of it, so that git
 * reports a conflict. Rows of a file that cannot be read stay as they are at `present`.
 */
export function writeSurfaceTable(readings: readonly RecordReading<Term>[], present: string): string {
  const unreadable = new Set(readings.flatMap(({ file, value }) => (value ? [] : [file.split(/[/\\]/).at(-1)!.replace('.yaml', '')])));
  const kept = [...readSurfaceTable(present)].flatMap(([form, ids]) => ids.filter((id) => unreadable.has(id)).map((id): Row => [form, id]));
  const rows = [...readings.flatMap(({ value }) => (value ? rowsOf(value) : [])), ...kept];
  const lines = new Set(rows.map(([form, id]) => `${form}\t${id}`));
  return `${[TITLE, ...[...lines].sort()].join('\n')}\n`;
}

function rowsOf({ id, headword, surfaces }: Term): Row[] {
  return id ? [headword, ...surfaces].filter(Boolean).map((form): Row => [canonicalSurface(form), id]) : [];
}

/** The ids of the terms that have a spelling, by the spelling. Leaves out lines of another form. */
export function readSurfaceTable(text: string): ReadonlyMap<string, readonly string[]> {
  const owners = new Map<string, string[]>();
  for (const line of text.split(/\r?\n/)) {
    const [form, id, ...rest] = line.split('\t');
    if (form && id && !rest.length) owners.set(form, [...(owners.get(form) ?? []), id]);
  }
  return owners;
}

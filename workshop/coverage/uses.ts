import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** How often real text uses each term; `annae glossary uses` counts and writes it. */
export const USES_FILE = fileURLToPath(new URL('uses.tsv', import.meta.url));

const HEAD = `# How often the statutes of which the glossary cites articles, the demonstration pages and the example questions in Korean use a term.
# A word of which nothing stands here is newer than the count, or in none of them. Made by: annae glossary uses FILE OR FOLDER… --write
`;

/** The times by the terms' ids. */
export function readUses(text = readFileSync(USES_FILE, 'utf8')): ReadonlyMap<string, number> {
  const lines = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  return new Map(lines.map((line) => line.split('\t')).map(([id, times]) => [id!, Number(times)]));
}

/** The text of the file, in the order of the ids. */
export function writeUses(uses: ReadonlyMap<string, number>): string {
  const lines = [...uses].sort(([a], [b]) => (a < b ? -1 : 1)).map(([id, times]) => `${id}\t${times}\n`);
  return HEAD + lines.join('');
}

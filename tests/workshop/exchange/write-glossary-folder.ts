import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stringify } from 'yaml';
import type { Term } from '../../../glossary/schema/term-schema.ts';

/** A glossary of its own on the disk, for a test to change. */
export interface GlossaryFolder {
  /** What the commands are given. */
  folder: string;
  /** A place beside it for the files of translators. */
  place(name: string): string;
  read(id: string): string;
  /** Every file under it by its path, to see that nothing has changed. */
  contents(): Record<string, string>;
  remove(): void;
}

/** Writes terms, or the texts of their files, into a new folder. */
export function writeGlossaryFolder(terms: readonly (Term | { id: string; text: string })[]): GlossaryFolder {
  const base = mkdtempSync(join(tmpdir(), 'annae-'));
  const folder = join(base, 'glossary');
  const termsFolder = join(folder, 'terms/immigration');
  mkdirSync(termsFolder, { recursive: true });
  writeFileSync(join(folder, 'nouns.txt'), '');
  for (const term of terms) writeFileSync(join(termsFolder, `${term.id}.yaml`), 'text' in term ? term.text : stringify(term));
  return {
    folder,
    place: (name) => join(base, name),
    read: (id) => readFileSync(join(termsFolder, `${id}.yaml`), 'utf8'),
    contents() {
      const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
      return Object.fromEntries(files.map(({ parentPath, name }) => [name, readFileSync(join(parentPath, name), 'utf8')]));
    },
    remove: () => rmSync(base, { recursive: true }),
  };
}

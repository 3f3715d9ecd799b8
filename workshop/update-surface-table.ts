import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeWhole } from '../glossary/cache/write-whole.mjs';
import { readGlossary } from '../glossary/read/read-glossary.ts';
import { asFarAsWritten } from './checks/as-far-as-written.ts';
import { SURFACE_TABLE, writeSurfaceTable } from './surface-table.ts';

/** Writes the table of spellings anew from the files of a glossary that has one. True when it has changed. */
export function updateSurfaceTable(folder: string): boolean {
  const path = join(folder, '..', SURFACE_TABLE);
  if (!existsSync(path)) return false;
  const text = readFileSync(path, 'utf8');
  const updated = writeSurfaceTable(asFarAsWritten(readGlossary(folder)).readings, text);
  if (updated === text) return false;
  writeWhole(path, updated);
  return true;
}

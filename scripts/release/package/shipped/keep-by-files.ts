import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Keep } from '../../../../glossary/cache/keep-by-files.ts';

/** The compiled glossary of the package. */
const PARTS = new URL('../../../../compiled/', import.meta.url);

/** In a package, all parts have been compiled before it was packed: a part that is not there is a fault of the package. */
export function keepByFiles(): Keep {
  return (part) => JSON.parse(readFileSync(fileURLToPath(new URL(`${part}.json`, PARTS)), 'utf8'));
}

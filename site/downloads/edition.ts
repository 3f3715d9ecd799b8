import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FOREIGN_LANGUAGES } from '../../core/languages.ts';
import { PROJECT } from '../../glossary/cache/folders.ts';
import { reviewsOf } from '../../glossary/reviews-of.ts';
import type { Term } from '../../glossary/schema/term-schema.ts';

/** By which who uses the words can say which ones they have. Made of the words alone, so that two builds of the same words agree. */
export interface Edition {
  /** Version of the project and a hash of the words: `0.1.0+1a2b3c4d`. */
  version: string;
  /** The latest day on which a source was compared or a text reviewed (ISO); null where that has happened to none. */
  date: string | null;
}

export function editionOf(terms: readonly Term[]): Edition {
  const hash = createHash('sha256').update(JSON.stringify(terms)).digest('hex');
  const dates = terms.flatMap(datesOf).toSorted();
  const { version } = JSON.parse(readFileSync(join(PROJECT, 'package.json'), 'utf8'));
  return { version: `${version}+${hash.slice(0, 8)}`, date: dates.at(-1) ?? null };
}

function datesOf(term: Term): string[] {
  const compared = term.sources.flatMap((source) => ('law' in source ? source.checked : source.seen) ?? []);
  return [...compared, ...FOREIGN_LANGUAGES.flatMap((language) => reviewsOf(term[language]).map(({ on }) => on))];
}

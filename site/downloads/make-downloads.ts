import type { Glossary } from '../../glossary/read/read-glossary.ts';
import { writeOwnTermsSchema } from '../../glossary/schema/own-terms-schema.ts';
import { writeCsv } from '../../workshop/exchange/csv/write-csv.ts';
import { allOf } from '../../workshop/exchange/select-terms.ts';
import { LICENCE } from '../licence.ts';
import { type Edition, editionOf } from './edition.ts';
import { writeWordsFile, writeWordsSchema } from './words-file.ts';

/** Where the files are, below the site's folder. */
export const DOWNLOADS = {
  json: 'data/annae-glossary.json',
  schema: 'data/annae-glossary.schema.json',
  csv: 'data/annae-glossary.csv',
  /** Of the file in which an agency sets terms of its own. */
  ownTerms: 'data/annae-own-terms.schema.json',
} as const;

export interface Downloads {
  edition: Edition;
  /** The texts of the files. */
  files: Readonly<Record<keyof typeof DOWNLOADS, string>>;
}

/** All words of the glossary as files for programs and for spreadsheets. The same words make the same files, whatever their order. */
export function makeDownloads({ terms, services }: Pick<Glossary, 'terms' | 'services'>): Downloads {
  const sorted = terms.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const edition = editionOf(sorted);
  const notice = `${LICENCE.name}, ${LICENCE.credit} ${edition.version}${edition.date ? ` (${edition.date})` : ''}`;
  return {
    edition,
    files: {
      json: writeWordsFile({ terms: sorted, services }, edition, DOWNLOADS.schema.split('/').at(-1)!),
      schema: writeWordsSchema(),
      csv: writeCsv(allOf(sorted), { licence: notice }),
      ownTerms: writeOwnTermsSchema(),
    },
  };
}

/** What a file weighs on the way, in bytes. */
export function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length;
}

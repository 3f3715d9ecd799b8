import { readFileSync } from 'node:fs';

/** `tuned`: on these the reading of pictures was improved; `measured`: they were left alone meanwhile. */
export const PICTURE_SETS = ['tuned', 'measured'] as const;
export type PictureSet = (typeof PICTURE_SETS)[number];

/** The letters of the collection of which pictures are made, by file, in order. */
export function listPictureLetters(): ReadonlyMap<string, PictureSet> {
  const lines = readFileSync(new URL('letters.tsv', import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .slice(1);
  return new Map(
    lines.map((line) => {
      const [set, file] = line.split('\t') as [PictureSet, string];
      return [file, set];
    }),
  );
}

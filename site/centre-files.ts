import type { CentreFile } from '../glossary/schema/centre-schema.ts';

/** The page that lists all centres, in the folder of each language. */
export const CENTRES_FILE = 'centres.html';

/** The page of a centre, in the folder of each language. */
export function centreFile({ id }: Pick<CentreFile, 'id'>): string {
  return `centre-${id}.html`;
}

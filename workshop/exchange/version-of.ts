import { createHash } from 'node:crypto';
import type { Texts } from '../../glossary/texts-of.ts';

/**
 * A letter and twelve hexadecimal digits that identify the texts. A file carries them from its export to its import, so that the import
 * notices what somebody has changed in the glossary meanwhile, and does not overwrite it. Without the letter, spreadsheets would turn
 * some of them into numbers (`12345678`, `1e5`).
 */
export function versionOf({ name, also, meaning, do: action }: Texts): string {
  const hash = createHash('sha256').update(JSON.stringify([name, also, meaning, action]));
  return `v${hash.digest('hex').slice(0, 12)}`;
}

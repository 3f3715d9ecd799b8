import { createHash } from 'node:crypto';
import type { Texts } from './exchange-row.ts';

/**
 * Twelve hexadecimal digits that stand for the texts. A file carries them from its export to its import, so that what
 * somebody changed in the glossary meanwhile is noticed and not overwritten.
 */
export function versionOf({ name, also, meaning, do: action }: Texts): string {
  return createHash('sha256')
    .update(JSON.stringify([name, also, meaning, action]))
    .digest('hex')
    .slice(0, 12);
}

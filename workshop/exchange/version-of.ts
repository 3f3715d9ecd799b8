import { createHash } from 'node:crypto';
import type { Texts } from '../../glossary/texts-of.ts';

/**
 * Twelve hexadecimal digits that identify the texts. A file carries them from its export to its import, so that the import
 * notices what somebody has changed in the glossary meanwhile, and does not overwrite it.
 */
export function versionOf({ name, also, meaning, do: action }: Texts): string {
  return createHash('sha256')
    .update(JSON.stringify([name, also, meaning, action]))
    .digest('hex')
    .slice(0, 12);
}

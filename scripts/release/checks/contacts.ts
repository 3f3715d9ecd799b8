import { ADDRESSES, type Addresses } from '../../../core/addresses.ts';
import type { ReleaseCheck } from './release-check.ts';

/** A release that nobody can report a hole of, or find the sources of, is not given out. */
export const contacts: ReleaseCheck = { name: 'addresses', find: () => missingAddresses(ADDRESSES) };

export function missingAddresses({ security, repository }: Pick<Addresses, 'security' | 'repository'>): string[] {
  const missing = (what: string) => `core/addresses.ts has no ${what}, which SECURITY.md and the stores name.`;
  return [...(security ? [] : [missing('security contact')]), ...(repository ? [] : [missing('repository')])];
}

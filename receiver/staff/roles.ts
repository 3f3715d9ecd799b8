/** What a token lets its holder do: read requests, erase them, manage the tokens of all. */
export const ROLES = ['read', 'erase', 'tokens'] as const;

export type Role = (typeof ROLES)[number];

/** One of the staff, as a token names them. */
export interface Staff {
  name: string;
  roles: readonly Role[];
}

/** Reads `read,erase`; null when a part is no role or there is none. Who erases sees what they erase, so `read` comes with it. */
export function readRoles(text: string): Role[] | null {
  const named = text.split(',').map((part) => part.trim());
  if (!named.every((part): part is Role => (ROLES as readonly string[]).includes(part))) return null;
  return ROLES.filter((role) => named.includes(role) || (role === 'read' && named.includes('erase')));
}

/** What a token allows: reading requests, erasing them, managing the tokens of everybody. */
export const ROLES = ['read', 'erase', 'tokens'] as const;

/** One of the rights that a token can have. */
export type Role = (typeof ROLES)[number];

/** One person of the staff: the name and the roles of a token. */
export interface Staff {
  name: string;
  roles: readonly Role[];
}

/** Reads roles such as `read,erase`; null where a part is not a role, or there is none. `erase` includes `read`: people see what they erase. */
export function readRoles(text: string): Role[] | null {
  const named = text.split(',').map((part) => part.trim());
  if (!named.every((part): part is Role => (ROLES as readonly string[]).includes(part))) return null;
  return ROLES.filter((role) => named.includes(role) || (role === 'read' && named.includes('erase')));
}

import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Actor } from '../../log/access.ts';
import { recordChange } from '../../log/token-changes.ts';
import type { Database } from '../../store/database.ts';
import { ROLES, type Role } from '../roles.ts';
import { FIRST_NAME, isName } from './tokens.ts';

/** The file with the tokens of older versions. Newer versions have them in the database. */
const FILE = 'staff-tokens.json';
const HASH = /^[0-9a-f]{64}$/;

interface OldToken {
  name: string;
  hash: string;
}

/**
 * Moves the tokens of an old folder into the database, and then removes their file. All of them may read and erase, and the first
 * one may manage tokens too. Returns the names that are already in the database; their old tokens are void.
 */
export async function takeOverTokens(database: Database, folder: string, by: Actor): Promise<string[]> {
  const path = join(folder, FILE);
  const tokens = readTokens(path);
  if (!tokens) return [];
  const taken = await database.transaction(async (query) => {
    const refused: string[] = [];
    for (const { name, hash } of tokens) {
      const roles: readonly Role[] = name === FIRST_NAME ? ROLES : ['read', 'erase'];
      const inserted = await query(
        'insert into tokens (name, hash, roles, made_at) values ($1, $2, $3, $4) on conflict do nothing returning name',
        [name, hash, roles.join(','), by.at],
      );
      if (inserted.length) await recordChange(query, by, { action: 'add-token', name, roles: roles.join(',') });
      else refused.push(name);
    }
    return refused;
  });
  rmSync(path);
  return taken;
}

function readTokens(path: string): OldToken[] | null {
  try {
    const tokens = JSON.parse(readFileSync(path, 'utf8')) as OldToken[];
    return tokens.filter(({ name, hash }) => isName(name) && HASH.test(hash));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

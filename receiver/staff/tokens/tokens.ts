import { createHash, randomBytes } from 'node:crypto';
import { type Actor, OPERATOR, RECEIVER } from '../../log/access.ts';
import { recordChange } from '../../log/token-changes.ts';
import type { Database, Query } from '../../store/database.ts';
import { ROLES, type Role, readRoles, type Staff } from '../roles.ts';

/** A token as it is stored: its hash, never the token itself. */
export interface KeptToken extends Staff {
  hash: string;
  madeAt: Date;
  /** The secret of the second factor, which only the token opens; null where there is no second factor. */
  sealedSecret: string | null;
}

interface Row {
  name: string;
  hash: string;
  roles: string;
  made_at: Date;
  sealed_secret: string | null;
}

/** The name of the first token, which has every role. */
export const FIRST_NAME = 'staff';
const NAME = /^[\p{L}\p{N}._-]{1,40}$/u;

/** Whether a text can be the name of a token: letters, digits, dot, hyphen and underscore, at most 40, and not a name that the log uses. */
export function isName(text: string): boolean {
  return NAME.test(text) && text !== RECEIVER && text !== OPERATOR;
}

/** Makes the first token of a new database and returns it; null where there is or was a token. */
export function makeFirstToken(database: Database, by: Actor): Promise<string | null> {
  return database.transaction(async (query) => {
    // Receivers that start together on one server wait for each other.
    await query('lock table tokens in exclusive mode');
    const [any] = await query('select name from tokens limit 1');
    return any ? null : insertToken(query, { name: FIRST_NAME, roles: ROLES }, by);
  });
}

/** Makes a token and returns it. An older token of that name becomes void, with its sessions and its second factor. */
export async function addToken(database: Database, staff: Staff, by: Actor): Promise<string> {
  if (!isName(staff.name))
    throw new Error(`“${staff.name}” is not a name for a token: letters, digits, dot, hyphen and underscore, at most 40`);
  return database.transaction((query) => insertToken(query, staff, by));
}

/** Makes the token of a name void, with its sessions; false where there was none. The name stays, without a token. */
export function removeToken(database: Database, name: string, by: Actor): Promise<boolean> {
  return database.transaction(async (query) => {
    const rows = await query(
      "update tokens set hash = null, roles = '', sealed_secret = null where name = $1 and hash is not null returning name",
      [name],
    );
    await query('delete from sessions where staff = $1', [name]);
    if (rows.length) await recordChange(query, by, { action: 'remove-token', name, roles: '' });
    return rows.length > 0;
  });
}

/** Whose token it is, or null. */
export async function findToken(query: Query, token: string): Promise<KeptToken | null> {
  const [row] = await query<Row>('select * from tokens where hash = $1', [hashSecret(token.trim())]);
  return row ? tokenOf(row) : null;
}

/** The tokens that are valid, by their names. */
export async function listTokens(query: Query): Promise<KeptToken[]> {
  return (await query<Row>('select * from tokens where hash is not null order by name')).map(tokenOf);
}

/** SHA-256 in hexadecimal, the form in which random secrets are stored. */
export function hashSecret(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}

async function insertToken(query: Query, { name, roles }: Staff, by: Actor): Promise<string> {
  const token = randomBytes(24).toString('base64url');
  await query(
    `insert into tokens (name, hash, roles, made_at) values ($1, $2, $3, $4)
     on conflict (name) do update set hash = $2, roles = $3, made_at = $4, sealed_secret = null, last_step = null`,
    [name, hashSecret(token), roles.join(','), by.at],
  );
  await query('delete from sessions where staff = $1', [name]);
  await recordChange(query, by, { action: 'add-token', name, roles: roles.join(',') });
  return token;
}

function tokenOf({ name, hash, roles, made_at, sealed_secret }: Row): KeptToken {
  const known: Role[] = readRoles(roles) ?? [];
  return { name, roles: known, hash, madeAt: made_at, sealedSecret: sealed_secret };
}

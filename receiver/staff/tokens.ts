import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

interface TokenEntry {
  name: string;
  /** SHA-256 of the token, in hexadecimal; the token itself is nowhere. It is random, so that no salt is needed. */
  hash: string;
}

const FIRST_NAME = 'staff';
const NAME = /^[\p{L}\p{N}._-]{1,40}$/u;

/** Makes the first token of a folder that has none and returns it; null when there are tokens already. */
export function makeFirstToken(folder: string): string | null {
  return readEntries(folder) ? null : addToken(folder, FIRST_NAME);
}

/** Makes a token for one of the staff, known by `name` in the log, and returns it. An older token of that name is void. */
export function addToken(folder: string, name: string): string {
  if (!NAME.test(name)) throw new Error(`“${name}” is no name for a token: letters, digits, dot, hyphen and underscore, at most 40`);
  const token = randomBytes(24).toString('base64url');
  const others = (readEntries(folder) ?? []).filter((entry) => entry.name !== name);
  writeEntries(folder, [...others, { name, hash: hashSecret(token) }]);
  return token;
}

/** Makes a name's token void, and with it its sessions; false when there was none. */
export function removeToken(folder: string, name: string): boolean {
  const entries = readEntries(folder) ?? [];
  writeEntries(
    folder,
    entries.filter((entry) => entry.name !== name),
  );
  return entries.some((entry) => entry.name === name);
}

/** Whose token it is, or null. Takes the same time for every wrong one. */
export function findTokenOwner(folder: string, token: string): string | null {
  const hash = Buffer.from(hashSecret(token.trim()), 'hex');
  const owners = (readEntries(folder) ?? []).filter((entry) => timingSafeEqual(hash, Buffer.from(entry.hash, 'hex')));
  return owners[0]?.name ?? null;
}

/** What distinguishes a name's present token from its earlier ones; null when the name has none. */
export function tokenHash(folder: string, name: string): string | null {
  return readEntries(folder)?.find((entry) => entry.name === name)?.hash ?? null;
}

/** SHA-256 in hexadecimal: how secrets are kept. */
export function hashSecret(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}

function readEntries(folder: string): TokenEntry[] | null {
  try {
    return JSON.parse(readFileSync(pathOf(folder), 'utf8')) as TokenEntry[];
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

/** Written beside and renamed, so that a crash leaves the old file or the new one. */
function writeEntries(folder: string, entries: readonly TokenEntry[]): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const unfinished = `${pathOf(folder)}.new`;
  writeFileSync(unfinished, `${JSON.stringify(entries, null, 2)}\n`, { mode: 0o600 });
  renameSync(unfinished, pathOf(folder));
}

function pathOf(folder: string): string {
  return join(folder, 'staff-tokens.json');
}

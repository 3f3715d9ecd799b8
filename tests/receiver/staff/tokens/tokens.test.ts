import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { addDays } from '../../../../core/time/seoul-clock.ts';
import { listAccesses } from '../../../../receiver/log/log-access.ts';
import { dropOldChanges, listChanges } from '../../../../receiver/log/token-changes.ts';
import { readRoles } from '../../../../receiver/staff/roles.ts';
import { takeOverTokens } from '../../../../receiver/staff/tokens/take-over-tokens.ts';
import { addToken, findToken, hashSecret, listTokens, makeFirstToken, removeToken } from '../../../../receiver/staff/tokens/tokens.ts';
import type { Database } from '../../../../receiver/store/database.ts';
import { openShared, type SharedDatabase } from '../../drive/open-shared.ts';

const BY = { at: new Date('2026-11-24T03:00:00Z'), staff: 'operator', address: null };

let shared: SharedDatabase;
let database: Database;
beforeAll(async () => {
  shared = await openShared();
  database = await shared.connect();
});
beforeEach(() => database.query('delete from tokens'));
afterAll(async () => {
  await database.close();
  await shared.end();
});

const add = (name: string, roles = readRoles('read')!) => addToken(database, { name, roles }, BY);
const ownerOf = async (token: string) => (await findToken(database.query, token))?.name ?? null;

describe('tokens of the staff', () => {
  it('are made once by themselves, with every role, and after that only when asked for', async () => {
    const token = (await makeFirstToken(database, BY))!;
    expect(await findToken(database.query, token)).toMatchObject({ name: 'staff', roles: ['read', 'erase', 'tokens'] });
    expect(await makeFirstToken(database, BY)).toBeNull();
    await removeToken(database, 'staff', BY);
    expect(await makeFirstToken(database, BY)).toBeNull();
  });

  it('are made once by receivers that start together', async () => {
    const other = await shared.connect();
    const made = await Promise.all([makeFirstToken(database, BY), makeFirstToken(other, BY)]);
    await other.close();
    expect(made.filter((token) => token !== null)).toHaveLength(1);
  });

  it('are kept hashed', async () => {
    const token = await add('kim');
    expect(JSON.stringify(await database.query('select * from tokens'))).not.toContain(token);
  });

  it('belong to one name each; a new one makes the old one void, and the others stay valid', async () => {
    const [kim, lee] = [await add('kim'), await add('lee')];
    const newKim = await add('kim');
    expect([await ownerOf(kim), await ownerOf(newKim), await ownerOf(lee)]).toEqual([null, 'kim', 'lee']);
    expect([await removeToken(database, 'kim', BY), await removeToken(database, 'kim', BY)]).toEqual([true, false]);
    expect(await ownerOf(newKim)).toBeNull();
    expect((await listTokens(database.query)).map(({ name }) => name)).toEqual(['lee']);
  });

  it('are recorded in the access log, with their roles', async () => {
    await add('park', readRoles('erase,tokens')!);
    await removeToken(database, 'park', BY);
    const { rows } = await listAccesses(database.query, 1, 2);
    expect(rows.map(({ staff, action, note }) => [staff, action, note])).toEqual([
      ['operator', 'remove-token', 'park'],
      ['operator', 'add-token', 'park: read, erase, tokens'],
    ]);
  });

  it('leave a record of rights for three years, a year longer than the access log', async () => {
    const changes = async () => (await listChanges(database.query, 2)).map(({ action, name, roles }) => [action, name, roles]);
    await add('yoon', readRoles('read,erase')!);
    await removeToken(database, 'yoon', BY);
    const kept = [
      ['remove-token', 'yoon', ''],
      ['add-token', 'yoon', 'read,erase'],
    ];
    expect(await changes()).toEqual(kept);
    await dropOldChanges(database.query, addDays(BY.at, 3 * 365));
    expect(await changes()).toEqual(kept);
    await dropOldChanges(database.query, addDays(BY.at, 3 * 366 + 1));
    expect(await changes()).toEqual([]);
  });

  it('are at least 24 random bytes', async () => {
    const tokens: string[] = [];
    for (let made = 0; made < 20; made++) tokens.push(await add('kim'));
    expect(new Set(tokens).size).toBe(20);
    expect(tokens.every((token) => /^[\w-]{32}$/.test(token))).toBe(true);
  });

  it.each(['', 'kim\n', '<b>', 'x'.repeat(41), 'a b', 'operator', 'receiver'])('refuse the name %j', async (name) => {
    await expect(add(name)).rejects.toThrow('not a name for a token');
  });

  it.each(['', 'x', '\u0000', '가'])('know nobody by the token %j', async (token) => {
    await makeFirstToken(database, BY);
    expect(await ownerOf(token)).toBeNull();
  });
});

describe('tokens of an old folder', () => {
  let folder: string;
  let file: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'annae-tokens-'));
    file = join(folder, 'staff-tokens.json');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const write = (...names: string[]) =>
    writeFileSync(file, JSON.stringify(names.map((name) => ({ name, hash: hashSecret(`token of ${name}`) }))));

  it('keep their rights in the database, where the first one may also manage tokens, and their file is removed', async () => {
    write('staff', 'kim');
    expect(await takeOverTokens(database, folder, BY)).toEqual([]);
    expect(existsSync(file)).toBe(false);
    expect(await findToken(database.query, 'token of staff')).toMatchObject({ name: 'staff', roles: ['read', 'erase', 'tokens'] });
    expect(await findToken(database.query, 'token of kim')).toMatchObject({ name: 'kim', roles: ['read', 'erase'] });
    expect(await makeFirstToken(database, BY)).toBeNull();
    expect(await takeOverTokens(database, folder, BY)).toEqual([]);
  });

  it('do not replace those that the database has', async () => {
    const token = await add('kim');
    write('kim', 'lee');
    expect(await takeOverTokens(database, folder, BY)).toEqual(['kim']);
    expect([await ownerOf(token), await ownerOf('token of kim'), await ownerOf('token of lee')]).toEqual(['kim', null, 'lee']);
  });

  it('stay in their file when they cannot be stored', async () => {
    mkdirSync(folder, { recursive: true });
    write('kim');
    const failing: Database = { ...database, transaction: () => Promise.reject(new Error('no')) };
    await expect(takeOverTokens(failing, folder, BY)).rejects.toThrow('no');
    expect(existsSync(file)).toBe(true);
  });
});

describe('readRoles', () => {
  it.each([
    ['read', ['read']],
    ['tokens', ['tokens']],
    [' tokens , read ', ['read', 'tokens']],
    ['erase', ['read', 'erase']],
    ['read,erase,tokens', ['read', 'erase', 'tokens']],
    ['', null],
    ['read,', null],
    ['admin', null],
  ])('reads %j as %j', (text, roles) => {
    expect(readRoles(text)).toEqual(roles);
  });
});

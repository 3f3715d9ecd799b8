import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addToken, findTokenOwner, makeFirstToken, removeToken } from '../../../receiver/staff/tokens.ts';

let folder: string;
beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'annae-tokens-')), 'data');
});
afterEach(() => rmSync(join(folder, '..'), { recursive: true }));

describe('tokens of the staff', () => {
  it('are made once by themselves, and after that only when asked for', () => {
    const token = makeFirstToken(folder)!;
    expect(findTokenOwner(folder, token)).toBe('staff');
    expect(makeFirstToken(folder)).toBeNull();
    removeToken(folder, 'staff');
    expect(makeFirstToken(folder)).toBeNull();
  });

  it('are kept hashed, for the owner’s eyes only', () => {
    const token = addToken(folder, 'kim');
    const path = join(folder, 'staff-tokens.json');
    expect(readFileSync(path, 'utf8')).not.toContain(token);
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(statSync(folder).mode & 0o777).toBe(0o700);
  });

  it('belong to one name each; a new one voids the old one, and the others stay', () => {
    const [kim, lee] = [addToken(folder, 'kim'), addToken(folder, 'lee')];
    const newKim = addToken(folder, 'kim');
    expect([kim, newKim, lee].map((token) => findTokenOwner(folder, token))).toEqual([null, 'kim', 'lee']);
    expect([removeToken(folder, 'kim'), removeToken(folder, 'kim')]).toEqual([true, false]);
    expect(findTokenOwner(folder, newKim)).toBeNull();
  });

  it('are at least 24 random bytes', () => {
    const tokens = Array.from({ length: 50 }, () => addToken(folder, 'kim'));
    expect(new Set(tokens).size).toBe(50);
    expect(tokens.every((token) => /^[\w-]{32}$/.test(token))).toBe(true);
  });

  it.each(['', 'kim\n', '<b>', 'x'.repeat(41), 'a b'])('refuse the name %j', (name) => {
    expect(() => addToken(folder, name)).toThrow('no name for a token');
  });

  it.each(['', 'x', '\u0000', '가'])('know nobody by the token %j', (token) => {
    makeFirstToken(folder);
    expect(findTokenOwner(folder, token)).toBeNull();
  });
});

import { closeSync, mkdtempSync, openSync, readdirSync, readFileSync, readSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readKeyFile, writeKeyFile } from '../../../../receiver/store/keys/key-file.ts';
import { outerKey } from '../../../../receiver/store/keys/outer-key.ts';
import { makeKey } from '../../../../receiver/store/keys/seal.ts';

let folder: string;
let path: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'annae-key-'));
  path = join(folder, 'keys', 'request-key.json');
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('the file of the key', () => {
  it('gives back the keys that were written, in a file that only its owner can read', () => {
    expect(readKeyFile(path)).toBeNull();
    const first = { current: outerKey(makeKey()), previous: null };
    writeKeyFile(path, first);
    expect(readKeyFile(path)).toEqual(first);
    const second = { current: outerKey(makeKey()), previous: first.current };
    writeKeyFile(path, second);
    expect(readKeyFile(path)).toEqual(second);
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(readdirSync(join(folder, 'keys'))).toEqual(['request-key.json']);
  });

  it('is replaced as a whole, and the old file is wiped in its place on the disk', () => {
    writeKeyFile(path, { current: outerKey(makeKey()), previous: null });
    const { size } = statSync(path);
    const old = openSync(path, 'r');
    writeKeyFile(path, { current: outerKey(makeKey()), previous: null });
    const left = Buffer.alloc(size);
    readSync(old, left, 0, size, 0);
    closeSync(old);
    expect(left.toString().trim()).toBe('');
  });

  it('is read although a crash has left a half-written file beside it', () => {
    const keys = { current: outerKey(makeKey()), previous: null };
    writeKeyFile(path, keys);
    writeFileSync(`${path}.new`, readFileSync(path).subarray(0, 10));
    expect(readKeyFile(path)).toEqual(keys);
    writeKeyFile(path, keys);
    expect(readdirSync(join(folder, 'keys'))).toEqual(['request-key.json']);
  });

  it.each(['', '{}', 'null', '{"current":"c2hvcnQ=","previous":null}', '{"current":7,"previous":null}'])(
    'is refused with %j in it',
    (text) => {
      writeKeyFile(path, { current: outerKey(makeKey()), previous: null });
      writeFileSync(path, text);
      expect(() => readKeyFile(path)).toThrow(`${path} holds no key of requests`);
    },
  );
});

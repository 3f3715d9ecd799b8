import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { hashFile, nameHash } from '../../../scripts/release/archives/hash-file.ts';
import { inOrder, readFiles, writeFiles } from '../../../scripts/release/archives/read-files.ts';
import { writeZip } from '../../../scripts/release/archives/write-zip.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const FILES = new Map([
  ['annae/card.js', bytes('export const card = "카드";'.repeat(40))],
  ['annae.js', bytes('start()')],
  ['icon/16.png', bytes('PNG')],
]);

describe('a zip of a release', () => {
  it('gives back the files that went in', () => {
    expect(unzipSync(writeZip(FILES))).toEqual(Object.fromEntries([...FILES].map(([path, content]) => [path, content])));
  });

  it('is the same in whatever order the files come, and in whatever zone the clock is', () => {
    const zone = process.env.TZ;
    const zips = ['UTC', 'Asia/Seoul', 'America/Los_Angeles'].map((place) => {
      process.env.TZ = place;
      return writeZip(new Map([...FILES].reverse()));
    });
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
    for (const zip of zips) expect(hashFile(zip)).toEqual(hashFile(writeZip(FILES)));
  });

  it('has one time for every entry, the first that the format can say', () => {
    const zip = Buffer.from(writeZip(FILES));
    const times = [...FILES.keys()].map((path) => zip.readUInt32LE(zip.indexOf(path) - 30 + 10));
    // 1 January 1980, midnight.
    expect(times).toEqual([0x00210000, 0x00210000, 0x00210000]);
  });
});

describe('the files of a release', () => {
  it('are read by their paths in one order on every machine', () => {
    const folder = mkdtempSync(join(tmpdir(), 'files-'));
    writeFiles(folder, FILES);
    expect([...readFiles(folder).keys()]).toEqual(['annae.js', 'annae/card.js', 'icon/16.png']);
    expect([...inOrder([...FILES].reverse()).keys()]).toEqual(['annae.js', 'annae/card.js', 'icon/16.png']);
  });

  it('are known by the hashes that others compute', () => {
    // printf abc | sha256sum; printf abc | openssl dgst -sha384 -binary | base64
    expect(hashFile(bytes('abc'))).toEqual({
      bytes: 3,
      sha256: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
      integrity: 'sha384-ywB1P0WjXou1oD1pmsZQBycsMqsO3tFjGotgWkP/W+2AhgcroefMI1i67KE0yCWn',
    });
    expect(nameHash('abc')).toBe('ba7816bf8f01');
  });
});

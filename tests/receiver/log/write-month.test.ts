import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { recordAccess } from '../../../receiver/log/log-access.ts';
import { hashLine } from '../../../receiver/log/log-chain.ts';
import { type LogMonth, readMonth } from '../../../receiver/log/log-month.ts';
import { writeCsv, writeJsonLines } from '../../../receiver/log/write-month.ts';
import type { Database } from '../../../receiver/store/database.ts';
import { openShared, type SharedDatabase } from '../drive/open-shared.ts';

let shared: SharedDatabase;
let database: Database;
let november: LogMonth;
beforeAll(async () => {
  shared = await openShared();
  database = await shared.connect();
  const download = { address: '192.0.2.1', action: 'export', request_id: '7K3M9-QWF2T' } as const;
  const times = ['2026-10-31T14:59:59Z', '2026-10-31T15:00:00Z', '2026-11-30T14:59:59Z', '2026-11-30T15:00:00Z'];
  const notes = ['October', '=HYPERLINK("x"), said “kim”', '사유', 'December'];
  for (const [number, at] of times.entries())
    await recordAccess(database, { ...download, at: new Date(at), staff: 'kim', note: notes[number]! });
  november = await readMonth(database.query, '2026-11');
});
afterAll(async () => {
  await database.close();
  await shared.end();
});

describe('a month of the log', () => {
  it('is that of Seoul', () => {
    expect(november.lines.map(({ note }) => note)).toEqual(['=HYPERLINK("x"), said “kim”', '사유']);
    expect(november.head).toMatchObject({ id: november.lines[1]!.id, hash: november.lines[1]!.hash });
  });

  it('has the head of the last line before it when it has no lines of its own', async () => {
    const january = await readMonth(database.query, '2027-01');
    expect([january.lines, january.head?.hash, january.before]).toEqual([[], expect.any(String), expect.any(String)]);
    expect((await readMonth(database.query, '2025-01')).head).toBeNull();
  });

  it('can be checked from its JSON lines alone', () => {
    const [start, ...rest] = writeJsonLines(november)
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    const { head } = rest.pop();
    let hash = start.before;
    for (const line of rest) {
      hash = hashLine(hash, { ...line, at: new Date(line.at) });
      expect(line.hash).toBe(hash);
    }
    expect(head.hash).toBe(hash);
  });

  it('opens in a spreadsheet with the Korean intact and without formulas', () => {
    const rows = writeCsv(november).split('\r\n');
    expect(rows[0]).toBe('\ufeffid,at,staff,address,action,request_id,note,hash');
    expect(rows[1]).toBe(`before,2026-11,,,,,,${november.before}`);
    expect(rows[2]).toContain(',2026-10-31T15:00:00.000Z,kim,192.0.2.1,export,7K3M9-QWF2T,"\'=HYPERLINK(""x""), said “kim”",');
    expect(rows[3]).toContain(',사유,');
    expect(rows.slice(4)).toEqual([`head,2026-11,,,,,,${november.head!.hash}`, '']);
  });
});

import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerTask, runTask, type Task } from '../../../receiver/command/run-task.ts';
import { addSecondFactor, makeSecret } from '../../../receiver/staff/account/second-factor.ts';
import { findToken } from '../../../receiver/staff/tokens/tokens.ts';
import type { Database } from '../../../receiver/store/database.ts';
import { openDatabase } from '../../../receiver/store/open-database.ts';
import { prepareFolder } from '../drive/prepare-folder.ts';

const NOW = new Date('2026-11-24T03:00:00Z');

let folder: string;
let database: Database;
beforeAll(async () => {
  folder = await prepareFolder();
  database = await openDatabase(folder, undefined);
});
afterAll(async () => {
  await database.close();
  rmSync(folder, { recursive: true });
});

const run = (task: Task) => runTask(database, folder, { task, now: NOW });
const makeToken = async (name: string) => /\n {2}([\w-]{32})\n/.exec((await run({ type: 'add-token', name, roles: ['read'] })).text)![1]!;

describe('a task', () => {
  it('makes a token and makes it void', async () => {
    const token = await makeToken('kim');
    expect(await findToken(database.query, token)).toMatchObject({ name: 'kim', roles: ['read'] });
    expect(await run({ type: 'remove-token', name: 'kim' })).toEqual({ text: 'The token of kim is void.', code: 0 });
    expect(await run({ type: 'remove-token', name: 'kim' })).toEqual({ text: 'kim has no token.', code: 0 });
  });

  it('lets a person log in without the second factor', async () => {
    const token = await makeToken('lee');
    const by = { at: NOW, staff: 'lee', address: '192.0.2.1' };
    await addSecondFactor(database, (await findToken(database.query, token))!, { secret: makeSecret(), token, by });
    expect((await run({ type: 'remove-code', name: 'lee' })).text).toBe('lee logs in with the token alone.');
    expect((await findToken(database.query, token))!.sealedSecret).toBeNull();
    expect((await run({ type: 'remove-code', name: 'lee' })).text).toBe('lee has no second factor.');
  });

  it('exports a month of the log in the format of the file’s name', async () => {
    const [csv, lines] = [join(folder, 'review', 'log.csv'), join(folder, 'review', 'log.jsonl')];
    const said = await run({ type: 'export-log', month: '2026-11', path: csv });
    await run({ type: 'export-log', month: '2026-11', path: lines });
    const head = JSON.parse(readFileSync(lines, 'utf8').trim().split('\n').at(-1)!).head.hash;
    expect(readFileSync(csv, 'utf8')).toContain(`head,2026-11,,,,,,${head}`);
    expect(said.text).toContain(head);
  });

  it('says whether the log is whole, by its exit code too', async () => {
    expect(await run({ type: 'check-log' })).toMatchObject({ code: 0, text: expect.stringContaining('The access log is whole: ') });
    await database.query("update accesses set staff = 'park'");
    expect(await run({ type: 'check-log' })).toMatchObject({
      code: 1,
      text: expect.stringContaining('The access log was tampered with: '),
    });
  });

  it('that fails is answered with the reason', async () => {
    const line = JSON.stringify({ type: 'add-token', name: '<b>', roles: [] });
    expect(JSON.parse(await answerTask(database, folder, { line, now: NOW }))).toMatchObject({
      code: 2,
      text: expect.stringContaining('not a name for a token'),
    });
  });
});

import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { hashSecret } from '../../receiver/staff/tokens/tokens.ts';
import { openDatabase } from '../../receiver/store/open-database.ts';
import { prepareFolder } from './drive/prepare-folder.ts';
import { FIELDS, postRequest, sendRequest } from './drive/start-test-receiver.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

interface Running {
  process: ChildProcess;
  url: string;
  /** Its output so far. */
  said(): string;
}

let folder: string;
let running: Running[] = [];
beforeEach(async () => {
  folder = await prepareFolder();
  running = [];
});
afterEach(async () => {
  for (const { process } of running) if (process.exitCode === null && process.signalCode === null) process.kill('SIGKILL');
  rmSync(folder, { recursive: true });
});

/** The real command, as `npm run receiver` runs it. */
async function run(...args: string[]): Promise<Running> {
  const command = ['receiver/run-receiver.mjs', '--port', '0', '--data', folder, '--posts-per-minute', '1000000', ...args];
  const child = spawn(process.execPath, command, { cwd: ROOT, env: { ...process.env, DATABASE_URL: '' } });
  let output = '';
  child.stderr.on('data', (chunk) => {
    output += chunk;
  });
  const url = await new Promise<string>((resolve, reject) => {
    createInterface(child.stdout).on('line', (line) => {
      output += `${line}\n`;
      const address = /^Staff +(\S+)\/$/.exec(line)?.[1];
      if (address) resolve(address);
    });
    child.once('exit', () => reject(new Error(output)));
  });
  const started = { process: child, url, said: () => output };
  running.push(started);
  return started;
}

/** Runs a command that ends by itself; returns its exit code and its output. */
async function runTask(...args: string[]): Promise<[number, string]> {
  const child = spawn(process.execPath, ['receiver/run-receiver.mjs', '--data', folder, ...args], {
    cwd: ROOT,
    env: { ...process.env, DATABASE_URL: '' },
  });
  const [said, warned, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'exit')]);
  return [code as number, said + warned];
}

/** Sends drafts one after the other until the receiver dies; returns the numbers of those it acknowledged. */
async function sendUntilDeath(url: string, drafts: string[], acknowledged: Map<string, string>): Promise<void> {
  for (;;) {
    const draft = randomUUID();
    drafts.push(draft);
    const response = await postRequest(url, { 'attribute[draft_id]': draft }).catch(() => null);
    const body = (await response?.json().catch(() => null)) as [{ service_request_id: string }] | null | undefined;
    if (!body) return;
    acknowledged.set(draft, body[0].service_request_id);
  }
}

/** The numbers that the receiver knows, out of these. */
async function findNumbers(url: string, numbers: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for (let from = 0; from < numbers.length; from += 50) {
    const response = await fetch(`${url}/open311/v2/requests.json?service_request_id=${numbers.slice(from, from + 50).join(',')}`);
    found.push(...((await response.json()) as { service_request_id: string }[]).map(({ service_request_id }) => service_request_id));
  }
  return found;
}

async function numberOf(url: string, draft: string): Promise<string | null> {
  const response = await fetch(`${url}/open311/v2/tokens/${draft}.json`);
  return response.ok ? ((await response.json()) as [{ service_request_id: string }])[0].service_request_id : null;
}

// Each start of a process takes seconds, and many on a busy machine.
describe('the command', { timeout: 240_000 }, () => {
  it('has every request that it acknowledged before it was killed, and takes the others once when they are sent again', async () => {
    const drafts: string[] = [];
    const acknowledged = new Map<string, string>();
    for (const enough of [40, 90]) {
      const receiver = await run();
      const senders = Array.from({ length: 4 }, () => sendUntilDeath(receiver.url, drafts, acknowledged));
      while (acknowledged.size < enough) await new Promise((resolve) => setTimeout(resolve, 1));
      receiver.process.kill('SIGKILL');
      await Promise.all(senders);
    }
    const { url, process: last } = await run();
    expect(await findNumbers(url, [...acknowledged.values()])).toEqual([...acknowledged.values()]);
    for (const draft of drafts) {
      const stored = acknowledged.get(draft) ?? (await numberOf(url, draft));
      const number = await sendRequest(url, { 'attribute[draft_id]': draft });
      expect(stored ?? number).toBe(number);
    }
    last.kill('SIGTERM');
    expect(await once(last, 'exit')).toEqual([0, null]);

    const [first, second, third] = running.map(({ said }) => said());
    expect(first).toMatch(/The first token for the staff page, shown only now:\n\n {2}[\w-]{32}\n/);
    for (const later of [second, third]) expect(later).not.toContain('token');
    for (const name of ['email', 'phone', 'last_name', 'address_string', 'description', 'attribute[page_title]'])
      expect(`${first}${second}${third}`).not.toContain(FIELDS[name]);
  });

  it('does a task while a receiver is using the folder, and while none is', async () => {
    const receiver = await run();
    const made = await runTask('--add-token', 'kim', '--roles', 'read,tokens');
    expect(made).toEqual([0, expect.stringMatching(/^The token of kim, shown only now:\n\n {2}[\w-]{32}\n/)]);
    const token = made[1].split('\n')[2]!.trim();
    const login = await fetch(`${receiver.url}/log-in`, {
      method: 'POST',
      headers: { origin: receiver.url, 'content-type': 'application/x-www-form-urlencoded' },
      body: `token=${token}`,
      redirect: 'manual',
    });
    expect(login.status).toBe(303);
    expect(await runTask('--check-log')).toEqual([0, expect.stringContaining('The access log is whole: 3 lines')]);
    receiver.process.kill('SIGTERM');
    await once(receiver.process, 'exit');
    expect(await runTask('--remove-token', 'kim')).toEqual([0, 'The token of kim is void.\n']);
    const tampering = await openDatabase(folder, undefined);
    await tampering.query("update accesses set staff = 'lee' where staff = 'kim'");
    await tampering.close();
    expect(await runTask('--check-log')).toEqual([1, expect.stringContaining('The access log was tampered with: line 3')]);
  });

  it('takes over the tokens of an older receiver', async () => {
    writeFileSync(join(folder, 'staff-tokens.json'), JSON.stringify([{ name: 'kim', hash: hashSecret('old token') }]));
    expect(await runTask('--remove-token', 'kim')).toEqual([0, 'The token of kim is void.\n']);
    expect(existsSync(join(folder, 'staff-tokens.json'))).toBe(false);
    expect((await run()).said()).not.toContain('The first token');
  });

  it('warns when other machines can reach it, lets no second one into its folder, and ends when asked to', async () => {
    const receiver = await run('--host', '0.0.0.0');
    await expect(run()).rejects.toThrow(`annae receiver: another receiver is using ${folder}`);
    await expect(run('--port', 'x')).rejects.toThrow(
      'annae receiver: --port must be a whole number from 0 to 65535, not “x” (--help lists the options)',
    );
    receiver.process.kill('SIGINT');
    expect(await once(receiver.process, 'exit')).toEqual([0, null]);
    expect(receiver.said()).toContain('annae receiver: 0.0.0.0 can be reached from other machines.');
    expect(receiver.said()).toContain('name others with --public-url or --allow-host.');
  });
});

import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { prepareFolder } from './prepare-folder.ts';
import { FIELDS, postRequest, sendRequest } from './start-test-receiver.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

interface Running {
  process: ChildProcess;
  url: string;
  /** All that it has said so far. */
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
  const command = [
    '--import',
    'tsx',
    'receiver/run-receiver.ts',
    '--port',
    '0',
    '--data',
    folder,
    '--posts-per-minute',
    '1000000',
    ...args,
  ];
  const child = spawn(process.execPath, command, { cwd: ROOT, env: { ...process.env, DATABASE_URL: '' } });
  let text = '';
  child.stderr.on('data', (chunk) => {
    text += chunk;
  });
  const url = await new Promise<string>((resolve, reject) => {
    createInterface(child.stdout).on('line', (line) => {
      text += `${line}\n`;
      const address = /^Staff +(\S+)\/$/.exec(line)?.[1];
      if (address) resolve(address);
    });
    child.once('exit', () => reject(new Error(text)));
  });
  const started = { process: child, url, said: () => text };
  running.push(started);
  return started;
}

/** Sends drafts one after the other until the receiver dies; says which were acknowledged, by their numbers. */
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

/** Those of the numbers that the receiver has. */
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

describe('the command', () => {
  it('has every request that it acknowledged before it was killed, and takes the others once when they are sent again', {
    timeout: 60_000,
  }, async () => {
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

  it('warns when other machines can reach it, lets no second one into its folder, and ends when asked to', {
    timeout: 60_000,
  }, async () => {
    const receiver = await run('--host', '0.0.0.0');
    await expect(run()).rejects.toThrow(`annae receiver: another receiver is using ${folder}`);
    await expect(run('--port', 'x')).rejects.toThrow(
      'annae receiver: --port must be a whole number from 0 to 65535, not “x” (--help lists the options)',
    );
    receiver.process.kill('SIGINT');
    expect(await once(receiver.process, 'exit')).toEqual([0, null]);
    expect(receiver.said()).toContain('annae receiver: 0.0.0.0 can be reached from other machines.');
  });
});

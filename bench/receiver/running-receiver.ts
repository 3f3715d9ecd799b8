import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));

const FIELDS = {
  service_code: 'immigration',
  'attribute[kind]': 'consultation',
  'attribute[language]': 'vi',
  'attribute[term]': 'alien-registration-card',
  'attribute[page_title]': '체류기간 연장허가 신청',
  'attribute[contact_method]': 'email',
  'attribute[consent]': 'yes',
  email: 'hoa@example.org',
  description: 'Tôi cần mang theo giấy tờ gì? '.repeat(10),
};

/** Where a receiver stores its data: on a server, or without an address in PGlite. */
export interface Place {
  folder: string;
  databaseUrl: string;
}

/** A receiver in a process of its own. */
export interface RunningReceiver {
  url: string;
  /** Milliseconds of work of its process, on Linux only. They depend less on other work of the machine. */
  worked(): number;
  end(signal: NodeJS.Signals): Promise<void>;
}

/** Starts the real command, on a free port of this machine alone. */
export async function runReceiver({ folder, databaseUrl }: Place, keyFile = `${folder}/request-key.json`): Promise<RunningReceiver> {
  const options = ['--port', '0', '--data', folder, '--key-file', keyFile, '--posts-per-minute', '1000000'];
  const child = spawn(process.execPath, ['receiver/run-receiver.mjs', ...options], {
    cwd: PROJECT,
    env: { ...process.env, DATABASE_URL: databaseUrl },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const url = await addressOf(child);
  const end = async (signal: NodeJS.Signals) => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill(signal);
    await once(child, 'exit');
  };
  return { url, worked: () => workedFor(child.pid!), end };
}

/** Sends a request with a new draft; returns its number, or the status, or null where there was no answer. */
export async function send(url: string, draft = randomUUID()): Promise<string | number | null> {
  const body = new URLSearchParams({ ...FIELDS, 'attribute[draft_id]': draft });
  const response = await fetch(`${url}/open311/v2/requests.json`, { method: 'POST', body }).catch(() => null);
  if (!response?.ok) return response?.status ?? null;
  const answer = (await response.json().catch(() => null)) as [{ service_request_id: string }] | null;
  return answer?.[0].service_request_id ?? null;
}

/** How many of the numbers a receiver knows. */
export async function countKnown(url: string, numbers: readonly string[]): Promise<number> {
  let known = 0;
  for (let from = 0; from < numbers.length; from += 50) {
    const response = await fetch(`${url}/open311/v2/requests.json?service_request_id=${numbers.slice(from, from + 50).join(',')}`);
    if (response.ok) known += ((await response.json()) as unknown[]).length;
  }
  return known;
}

/** The user's and the system's share, in ticks of 10 ms: fields 14 and 15 (proc(5)). */
function workedFor(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]!.split(' ');
  return (Number(fields[11]) + Number(fields[12])) * 10;
}

function addressOf({ stdout, ...child }: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    createInterface(stdout!).on('line', (line) => {
      const address = /^Staff +(\S+)\/$/.exec(line)?.[1];
      if (address) resolve(address);
    });
    stdout!.once('close', () => reject(new Error(`the receiver did not start (${child.pid})`)));
  });
}

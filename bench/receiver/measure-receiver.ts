import { mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { findPostgres, startPostgres } from '../../tests/receiver/drive/local-postgres.ts';
import { countKnown, type Place, type RunningReceiver, runReceiver, send } from './running-receiver.ts';

/**
 * `npx tsx bench/receiver/measure-receiver.ts [--store postgres] [load] [slow] [pair] [kill] [disk]`: what load the receiver can take, on this
 * machine alone. `disk` fills the file system of `TMPDIR` up: mount a small one there first, as
 * `mount -t tmpfs -o size=200m tmpfs DIR` makes one.
 */
const { values, positionals } = parseArgs({
  options: { store: { type: 'string', default: 'pglite' } },
  allowPositionals: true,
});

const SENDERS = 16;
const SECONDS = 10;
const KILLS = 20;
const SLOW_CONNECTIONS = 500;
const MEGABYTE = 2 ** 20;

const MEASURES = { load, slow, pair, kill, disk };

const server = values.store === 'postgres' ? startPostgres(findPostgres()!) : null;
const folder = mkdtempSync(join(tmpdir(), 'annae-bench-'));
const place: Place = { folder, databaseUrl: server?.url ?? '' };
const machine = `${cpus().length} × ${cpus()[0]?.model}, Node ${process.version}`;
console.log(`${values.store}, ${new Date().toISOString().slice(0, 10)}, ${machine}, load ${loadavg()[0]!.toFixed(1)}`);
try {
  for (const [name, measure] of Object.entries(MEASURES)) if (positionals.includes(name)) console.log(`${name}: ${await measure()}`);
} finally {
  server?.stop();
  rmSync(folder, { recursive: true });
}

/** Requests a second, and how long each takes. */
async function load(): Promise<string> {
  return during(runReceiver(place), async ({ url, worked }) => {
    const before = worked();
    const times = await sendFor([url], SECONDS);
    return `${describe(times)}, ${((worked() - before) / times.length).toFixed(1)} ms of one core each`;
  });
}

/** The same while many connections send one byte every few seconds. */
async function slow(): Promise<string> {
  return during(runReceiver(place), async ({ url }) => {
    const { hostname, port } = new URL(url);
    const sockets = Array.from({ length: SLOW_CONNECTIONS }, () => connect(Number(port), hostname).on('error', () => {}));
    for (const socket of sockets) socket.write('POST /open311/v2/requests.json HTTP/1.1\r\nHost: x\r\nContent-Length: 1000\r\n\r\n');
    const trickle = setInterval(() => {
      for (const socket of sockets) socket.write('a');
    }, 3000);
    const times = await sendFor([url], SECONDS);
    clearInterval(trickle);
    for (const socket of sockets) socket.destroy();
    return `${SLOW_CONNECTIONS} slow connections beside, ${describe(times)}`;
  });
}

/** Two processes on one database: together as fast as they are, and the same draft sent to both is stored once. */
async function pair(): Promise<string> {
  if (!server) return 'PGlite is opened by one process at a time';
  return during(runReceiver(place), (first) =>
    during(runReceiver({ ...place, folder: join(folder, 'second') }, join(folder, 'request-key.json')), async (second) => {
      const times = await sendFor([first.url, second.url], SECONDS);
      const drafts = Array.from({ length: 200 }, () => crypto.randomUUID());
      const numbers = await Promise.all(drafts.map((draft) => Promise.all([send(first.url, draft), send(second.url, draft)])));
      return `${describe(times)}; ${numbers.filter(([one, other]) => one === other).length} of 200 drafts sent to both have one number`;
    }),
  );
}

/** Kills the receiver under load again and again. Everything that it had acknowledged must be there afterwards. */
async function kill(): Promise<string> {
  const acknowledged: string[] = [];
  for (let time = 0; time < KILLS; time++) {
    const receiver = await runReceiver(place);
    const sending = sendUntilDeath(receiver.url, acknowledged);
    const enough = acknowledged.length + 20 + Math.random() * 80;
    while (acknowledged.length < enough) await new Promise((resolve) => setTimeout(resolve, 5));
    await receiver.end('SIGKILL');
    await sending;
  }
  return during(runReceiver(place), async ({ url }) => {
    const known = await countKnown(url, acknowledged);
    return `killed ${KILLS} times, ${acknowledged.length} acknowledged, ${acknowledged.length - known} lost`;
  });
}

/** Fills the disk up while requests come in, and makes room again. */
async function disk(): Promise<string> {
  const free = () => statfsSync(folder).bavail * statfsSync(folder).bsize;
  if (free() > 1000 * MEGABYTE) return 'TMPDIR is not on a small file system';
  const ballast = join(folder, 'ballast');
  return during(runReceiver(place), async ({ url }) => {
    writeFileSync(ballast, Buffer.alloc(Math.max(0, free() - (server ? 2 : 68) * MEGABYTE)));
    const answers = new Map<string, number>();
    const acknowledged: string[] = [];
    for (let failed = 0; failed < 50; ) {
      const answer = await send(url);
      if (typeof answer === 'string') acknowledged.push(answer);
      else failed++;
      if (typeof answer !== 'string') answers.set(String(answer), (answers.get(String(answer)) ?? 0) + 1);
    }
    rmSync(ballast);
    await new Promise((resolve) => setTimeout(resolve, 5000));
    const after = await send(url);
    const known = await countKnown(url, acknowledged);
    const refused = [...answers].map(([status, count]) => `${count} × ${status}`).join(', ');
    const again = typeof after === 'string' ? 'taken' : after;
    return `${acknowledged.length} acknowledged, then ${refused}; with room again: ${again}; ${acknowledged.length - known} lost`;
  });
}

async function during<Result>(starting: Promise<RunningReceiver>, work: (receiver: RunningReceiver) => Promise<Result>): Promise<Result> {
  const receiver = await starting;
  try {
    return await work(receiver);
  } finally {
    await receiver.end('SIGKILL');
  }
}

/** Milliseconds of each request that was taken. */
async function sendFor(urls: readonly string[], seconds: number): Promise<number[]> {
  const times: number[] = [];
  const end = performance.now() + seconds * 1000;
  const senders = Array.from({ length: SENDERS }, async (_, sender) => {
    while (performance.now() < end) {
      const start = performance.now();
      if (typeof (await send(urls[sender % urls.length]!)) === 'string') times.push(performance.now() - start);
    }
  });
  await Promise.all(senders);
  return times.sort((a, b) => a - b);
}

async function sendUntilDeath(url: string, acknowledged: string[]): Promise<void> {
  const senders = Array.from({ length: SENDERS }, async () => {
    for (let number = await send(url); number !== null; number = await send(url)) if (typeof number === 'string') acknowledged.push(number);
  });
  await Promise.all(senders);
}

function describe(times: readonly number[]): string {
  const at = (share: number) => `${Math.round(times[Math.floor(times.length * share)] ?? Number.NaN)} ms`;
  return `${Math.round(times.length / SECONDS)} requests a second from ${SENDERS} senders, median ${at(0.5)}, p99 ${at(0.99)}`;
}

import { createHash } from 'node:crypto';
import { chmodSync, existsSync, realpathSync, rmSync } from 'node:fs';
import { connect, createServer, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';

/** Releases the folder. */
export type Unlock = () => Promise<void>;

/** Answers a question. Question and answer are one line of text each. */
export type Answer = (question: string) => Promise<string>;

/** The shortest limit on a socket's path is that of macOS. */
const LONGEST_PATH = 103;

/**
 * Takes a folder for this process alone; null where another running process holds it. The lock is a listening socket, which the
 * system closes with the process, however it ends. A file with a process number would survive a `kill -9`, and in a container
 * a process with the number 1 always runs. Whoever may write to the folder can ask its holder over the same socket.
 */
export async function lockFolder(folder: string, answer?: Answer): Promise<Unlock | null> {
  const address = lockAddress(realpathSync(folder));
  if (await answers(address)) return null;
  if (process.platform !== 'win32') rmSync(address, { force: true });
  const server = createServer((socket) => (answer ? reply(socket, answer) : socket.destroy()));
  if (!(await listens(server, address))) return null;
  if (process.platform !== 'win32') chmodSync(address, 0o600);
  server.unref();
  return () => new Promise((resolve) => server.close(() => resolve()));
}

/** Asks the process that holds the folder; null where no process holds it. Rejects where the holder does not answer. */
export async function askHolder(folder: string, question: string): Promise<string | null> {
  const address = existsSync(folder) ? lockAddress(realpathSync(folder)) : null;
  if (!address || !(await answers(address))) return null;
  const socket = connect(address);
  socket.write(`${question}\n`);
  const reply = await text(socket).catch(() => '');
  if (!reply.endsWith('\n')) throw new Error(`another receiver is using ${folder}, and does not answer`);
  return reply.trimEnd();
}

function reply(socket: Socket, answer: Answer): void {
  // A process that only checks whether the folder is taken closes the connection without a question.
  socket.on('error', () => socket.destroy());
  createInterface(socket).once('line', (question) => {
    answer(question).then(
      (line) => socket.end(`${line}\n`),
      () => socket.destroy(),
    );
  });
}

function lockAddress(folder: string): string {
  const name = createHash('sha256').update(folder).digest('hex').slice(0, 24);
  if (process.platform === 'win32') return `\\\\.\\pipe\\annae-receiver-${name}`;
  const path = join(folder, 'lock');
  return Buffer.byteLength(path) <= LONGEST_PATH ? path : join(tmpdir(), `annae-receiver-${name}`);
}

function answers(address: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(address);
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });
}

function listens(server: Server, address: string): Promise<boolean> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => (error.code === 'EADDRINUSE' ? resolve(false) : reject(error)));
    server.listen(address, () => resolve(true));
  });
}

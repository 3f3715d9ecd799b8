import { createHash } from 'node:crypto';
import { realpathSync, rmSync } from 'node:fs';
import { connect, createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Gives the folder back. */
export type Unlock = () => Promise<void>;

/** The shortest limit on a socket's path is that of macOS. */
const LONGEST_PATH = 103;

/**
 * Takes a folder for this process alone; null when another living process holds it. The lock is a listening socket, which
 * the system gives up with the process however it ends. A file with a process number would outlive a `kill -9`, and in a
 * container the number 1 always lives.
 */
export async function lockFolder(folder: string): Promise<Unlock | null> {
  const address = lockAddress(realpathSync(folder));
  if (await answers(address)) return null;
  if (process.platform !== 'win32') rmSync(address, { force: true });
  const server = createServer((socket) => socket.destroy());
  if (!(await listens(server, address))) return null;
  server.unref();
  return () => new Promise((resolve) => server.close(() => resolve()));
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

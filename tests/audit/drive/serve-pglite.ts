import { type AddressInfo, createServer, type Socket } from 'node:net';
import type { PGlite } from '@electric-sql/pglite';

/** PGlite behind a port of 127.0.0.1, for as many connections as come. */
export interface ServedPglite {
  address: string;
  stop(): Promise<void>;
}

const PROTOCOL_3 = 196_608;
/** Types of messages behind which a client waits for an answer: Query, Sync, Terminate. */
const WAITS = new Set(['Q', 'S', 'X'].map((letter) => letter.charCodeAt(0)));
/** ReadyForQuery at the end of an answer, which says whether a transaction is open. */
const READY = 'Z'.charCodeAt(0);
const IDLE = 'I'.charCodeAt(0);

/**
 * Serves PGlite, which is one session, to several connections: what a client sends up to where it waits is run as a whole, and a
 * transaction keeps the session for itself. (The package `pglite-socket` runs message by message, so that connections get each
 * other's statements.) Prepared statements have to be unnamed.
 */
export async function servePglite(db: PGlite): Promise<ServedPglite> {
  const sockets = new Set<Socket>();
  let session: Promise<void> = Promise.resolve();
  const takeSession = () => {
    const before = session;
    let release = () => {};
    session = new Promise((resolve) => {
      release = resolve;
    });
    return before.then(() => release);
  };
  const server = createServer((socket) => {
    sockets.add(socket);
    serve(socket, db, takeSession).finally(() => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `postgres://postgres@127.0.0.1:${(server.address() as AddressInfo).port}/postgres`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}

async function serve(socket: Socket, db: PGlite, takeSession: () => Promise<() => void>): Promise<void> {
  let release: (() => void) | null = null;
  try {
    for await (const batch of readBatches(socket)) {
      release ??= await takeSession();
      const answer = await db.runExclusive(() => db.execProtocolRaw(batch));
      if (!socket.destroyed) socket.write(answer);
      if (answer.at(-6) !== READY || answer.at(-1) !== IDLE) continue;
      release();
      release = null;
    }
  } catch {
    // A process that is killed leaves in the middle of a message.
  } finally {
    if (release) await db.exec('rollback');
    release?.();
  }
}

async function* readBatches(socket: Socket): AsyncGenerator<Uint8Array> {
  let buffer = Buffer.alloc(0);
  let whole = 0;
  for await (const part of socket) {
    buffer = Buffer.concat([buffer, part]);
    for (let length = lengthAt(buffer, whole); length !== null && whole + length <= buffer.length; length = lengthAt(buffer, whole)) {
      const isStart = buffer.length >= whole + 8 && buffer.readInt32BE(whole + 4) === PROTOCOL_3;
      const waits = isStart || WAITS.has(buffer[whole]!);
      whole += length;
      if (!waits) continue;
      yield buffer.subarray(0, whole);
      buffer = buffer.subarray(whole);
      whole = 0;
    }
  }
}

/** The length of the message at a place; null where too little of it is there. The first message of a connection has no type. */
function lengthAt(buffer: Buffer, at: number): number | null {
  if (buffer.length >= at + 8 && buffer.readInt32BE(at + 4) === PROTOCOL_3) return buffer.readInt32BE(at);
  return buffer.length >= at + 5 ? 1 + buffer.readInt32BE(at + 1) : null;
}

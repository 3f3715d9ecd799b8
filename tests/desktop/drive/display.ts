import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';

/** A screen that nobody sees, with a window manager, for browsers with windows. */
export interface Display {
  /** `:99`, as programs take it. */
  name: string;
  /**
   * Acts, and waits until the screen has changed and is at rest again, the browser's own menus and prompts included. `most`: milliseconds
   * until no change is expected any more.
   */
  settled(act: () => void, most?: number): Promise<void>;
  close(): void;
}

const SIZE = '1280x900x24';
/** The file in which the server keeps the screen's pixels. */
const PIXELS = 'Xvfb_screen0';

/** Milliseconds between two looks, without a change until the screen is at rest, and until nothing more is expected to change. */
const LOOK = 100;
const REST = 700;
const MOST = 8_000;

/** Opens a screen of its own under a free number. */
export async function openDisplay(): Promise<Display> {
  const folder = mkdtempSync(join(tmpdir(), 'annae-screen-'));
  const options = ['-displayfd', '3', '-screen', '0', SIZE, '-fbdir', folder];
  const server = spawn('Xvfb', options, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const name = `:${await readNumber(server)}`;
  const manager = spawn('openbox', { env: { ...process.env, DISPLAY: name }, stdio: 'ignore' });
  return {
    name,
    settled: (act, most = MOST) => settle(() => readFileSync(join(folder, PIXELS)), act, most),
    close() {
      manager.kill();
      server.kill();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The number that the server writes when programs can connect to it. */
async function readNumber(server: ChildProcess): Promise<string> {
  const ended = once(server, 'exit').then(() => {
    throw new Error('Xvfb ended before it had opened a screen.');
  });
  const [written] = await Promise.race([once(server.stdio[3] as Readable, 'data'), ended]);
  return String(written).trim();
}

async function settle(look: () => Buffer, act: () => void, most: number): Promise<void> {
  let before = look();
  let hasChanged = false;
  let rest = 0;
  act();
  const isOver = (waited: number) => (hasChanged ? rest >= REST || waited >= MOST : waited >= most);
  for (let waited = 0; !isOver(waited); waited += LOOK) {
    await new Promise((resolve) => setTimeout(resolve, LOOK));
    const now = look();
    const isSame = now.equals(before);
    hasChanged ||= !isSame;
    rest = isSame ? rest + LOOK : 0;
    before = now;
  }
}

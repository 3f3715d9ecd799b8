import type { Server } from 'node:http';
import type { Browser } from 'puppeteer-core';
import { serveDemo } from '../../../demo/serve-demo.ts';
import { type LaunchOptions, launch } from './browsers.ts';

/** A browser with the server of the demonstration, to which every host name leads. */
export interface Started {
  browser: Browser;
  server: Server;
}

export type StartOptions = Omit<LaunchOptions, 'port'>;

/** Starts a browser of one's own, to be ended with `endBrowser`. */
export async function startBrowser(options: StartOptions): Promise<Started> {
  const { server, port } = await serveDemo();
  return { server, browser: await launch({ ...options, port }) };
}

/** Ends what `startBrowser` has started. */
export async function endBrowser({ browser, server }: Started): Promise<void> {
  await browser.close();
  server.closeAllConnections();
  server.close();
}

/** By name: the browsers that test files use one after another in this process. */
const kept = new Map<string, Promise<Started>>();
const running: Browser[] = [];

/** The browser of this name, started by whoever asks first. It ends with the process. */
export function keptBrowser(name: string, start: () => Promise<Started>): Promise<Started> {
  if (kept.size === 0) process.once('SIGTERM', endWithProcess);
  const known = kept.get(name) ?? startKept(start);
  kept.set(name, known);
  return known;
}

async function startKept(start: () => Promise<Started>): Promise<Started> {
  const started = await start();
  running.push(started.browser);
  return started;
}

/** The runner ends its workers by a signal and waits half a second; there is no hook after the last file of a worker. */
function endWithProcess(): void {
  for (const browser of running) browser.process()?.kill('SIGKILL');
  process.exit();
}

import { fileURLToPath } from 'node:url';
import { ensureBuilt } from '../scripts/build/ensure-built.ts';
import { findBrowser } from '../scripts/find-browser.mjs';
import { openWithExtension } from './open-with-extension.ts';
import { serveDemo } from './serve-demo.ts';

const FIRST_PORT = 4170;
const PORTS = 20;

/** `npm start`: builds, serves the demonstration pages and opens them in a browser with the extension loaded. */
async function startDemo(): Promise<void> {
  await ensureBuilt();
  const { server, port } = await serveOnFreePort();
  const address = `http://127.0.0.1:${port}/`;
  const folder = (name: string) => fileURLToPath(new URL(`../dist/extension/${name}`, import.meta.url));
  console.log(`\nDemonstration pages  ${address}`);
  console.log(`With the script tag  ${address}immigration.html?widget`);
  console.log(`Unpacked extension   ${folder('chrome')} (Chrome, Edge), ${folder('firefox')} (Firefox)\n`);

  const browser = await open(port, folder);
  console.log('Ctrl+C ends.');
  const end = () => {
    server.close();
    server.closeAllConnections();
    void Promise.resolve(browser?.close()).finally(() => process.exit(0));
  };
  process.once('SIGINT', end);
  process.once('SIGTERM', end);
}

/** Opens the first browser there is; says in one line why not, where that is so, and the serving goes on. */
async function open(port: number, folder: (name: string) => string) {
  if (!hasDisplay()) {
    console.log('There is no display here, so no browser was opened; the addresses above work from any browser on this machine.');
    return null;
  }
  const name = (['chrome', 'firefox'] as const).find((candidate) => findBrowser(candidate));
  if (!name) {
    console.log('No Chromium, Chrome, Edge or Firefox was found, so none was opened; the addresses above work in any browser.');
    return null;
  }
  try {
    return await openWithExtension({ name, port, extension: folder(name) });
  } catch (error) {
    console.log(`The browser could not be started with the extension (${String(error).split('\n')[0]}); the addresses above still work.`);
    return null;
  }
}

function hasDisplay(): boolean {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

async function serveOnFreePort(): Promise<Awaited<ReturnType<typeof serveDemo>>> {
  for (let port = FIRST_PORT; port < FIRST_PORT + PORTS; port++) {
    try {
      return await serveDemo(port);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    }
  }
  throw new Error(`The ports ${FIRST_PORT} to ${FIRST_PORT + PORTS - 1} are all in use; end what uses one of them.`);
}

await startDemo();

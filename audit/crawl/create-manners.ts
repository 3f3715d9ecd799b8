import { type FetchSettings, fetchPage } from './fetch-page.ts';
import type { HostTurns } from './host-turns.ts';
import { createRobots } from './robots.ts';

/** The most bytes of robots.txt, four times what RFC 9309 asks for. */
const ROBOTS_BYTES = 2_000_000;

export interface MannersSettings extends FetchSettings {
  turns: HostTurns;
  /** Milliseconds between two requests to a host; more where its robots.txt says so. */
  pause: number;
}

/** What is waited for in front of every request: what its site allows, and its turn. */
export function createManners(settings: MannersSettings): (url: URL) => Promise<void> {
  const { turns, pause } = settings;
  const robots = createRobots(async (address) => {
    const before = ({ host }: URL) => turns.take(host, pause);
    // Whoever is going to ask a host that its site names reads there first what it allows.
    const hosts = { has: (host: string) => host === new URL(address).host || settings.hosts.has(host) };
    const options = { accept: 'text/plain', wants: () => true, before };
    const { bytes } = await fetchPage(address, options, { ...settings, hosts, mostBytes: ROBOTS_BYTES });
    return new TextDecoder().decode(bytes!);
  });
  return async (url) => {
    await robots.check(url);
    await turns.take(url.host, Math.max(pause, await robots.pauseOf(url)));
  };
}

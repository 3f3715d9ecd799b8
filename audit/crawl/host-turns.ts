import { setTimeout as sleep } from 'node:timers/promises';

/** Lets requests to a host begin one after the other with a pause between them. */
export interface HostTurns {
  /** Resolves when a request to this host may begin; the next one waits for `pause` milliseconds. */
  take(host: string, pause: number): Promise<void>;
}

/** The turns of this process alone. */
export function createHostTurns(): HostTurns {
  const next = new Map<string, number>();
  return {
    async take(host, pause) {
      const now = performance.now();
      const turn = Math.max(now, next.get(host) ?? 0);
      next.set(host, turn + pause);
      await sleep(turn - now);
    },
  };
}

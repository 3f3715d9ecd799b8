import parseRobots, { type Robot } from 'robots-parser';
import { PageFailure } from './page-failure.ts';

/** The name by which robots.txt may address the audit. */
export const ROBOT = 'Annae';

/** The longest pause between two requests that a site may ask for, in milliseconds. */
const LONGEST_PAUSE = 30_000;

/** What sites allow. Each robots.txt is read once. */
export interface Robots {
  /** Throws a `PageFailure` for a page that its site forbids, or whose site cannot be reached. */
  check(url: URL): Promise<void>;
  /** The milliseconds between two requests that a site asks for; 0 where it asks for none. */
  pauseOf(url: URL): Promise<number>;
}

/** `read` gets the text of a robots.txt. */
export function createRobots(read: (address: string) => Promise<string>): Robots {
  const known = new Map<string, Promise<Robot>>();
  const rulesOf = ({ origin }: URL) => {
    const rules = known.get(origin) ?? readRules(`${origin}/robots.txt`, read);
    known.set(origin, rules);
    return rules;
  };
  return {
    async check(url) {
      const rules = await rulesOf(url);
      if (rules.isAllowed(url.href, ROBOT) === false) throw new PageFailure('forbidden', 'robots.txt');
    },
    async pauseOf(url) {
      const seconds = (await rulesOf(url)).getCrawlDelay(ROBOT) ?? 0;
      return Math.min(LONGEST_PAUSE, Math.max(0, seconds * 1000));
    },
  };
}

/** RFC 9309: without the file everything is allowed, and nothing while its server is in trouble. */
async function readRules(address: string, read: (address: string) => Promise<string>): Promise<Robot> {
  try {
    return parseRobots(address, await read(address));
  } catch (error) {
    if (!(error instanceof PageFailure)) throw error;
    const isServer = error.kind === 'http-error' && error.detail >= '500';
    if (isServer) throw new PageFailure('forbidden', `robots.txt ${error.detail}`, { cause: error });
    if (['certificate', 'timeout', 'unreachable'].includes(error.kind)) throw error;
    return parseRobots(address, '');
  }
}

/** A request that a page's tab has opened. */
export interface OpenedRequest {
  tab: number;
  /** Milliseconds since 1970. */
  at: number;
}

/**
 * How many requests pages may open within a time (milliseconds): in one tab, or in all together. A browser counts a
 * press for five seconds, so within them one press opens one request.
 */
const LIMITS = [
  { within: 5_000, most: 1, together: false },
  { within: 60_000, most: 5, together: false },
  { within: 60_000, most: 20, together: true },
] as const;
const MEMORY = Math.max(...LIMITS.map(({ within }) => within));

/** The openings to remember when a tab opens one more request; null where it has to wait. */
export function addOpening(openings: readonly OpenedRequest[], { tab, at: now }: OpenedRequest): OpenedRequest[] | null {
  // What is far in the future was opened before the clock was put back.
  const recent = openings.filter(({ at }) => Math.abs(now - at) < MEMORY);
  const isFull = LIMITS.some(({ within, most, together }) => {
    const counted = recent.filter((opening) => now - opening.at < within && (together || opening.tab === tab));
    return counted.length >= most;
  });
  return isFull ? null : [...recent, { tab, at: now }];
}

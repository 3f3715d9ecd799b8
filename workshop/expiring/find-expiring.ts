import { daysBetween, moveByDays } from '../../core/time/calendar-date.ts';
import type { Glossary } from '../../glossary/read/read-glossary.ts';
import type { FactRecord } from '../../glossary/schema/fact-schema.ts';

/** So long before its last day a number is told of, which leaves all of December for those of a calendar year. */
export const WARNING_DAYS = 30;

/** A number that has expired or soon will, and that no other follows. */
export interface Expiring {
  file: string;
  /** The path of the fact in its file. */
  field: string;
  id: string;
  until: string;
  /** Below zero after its last day. */
  daysLeft: number;
}

/** The facts of terms and kinds of letters whose last day is at most `days` after `today` (a day in Seoul, ISO 8601), the first to expire first. */
export function findExpiring(
  { readings, noticeReadings }: Pick<Glossary, 'readings' | 'noticeReadings'>,
  today: string,
  days = WARNING_DAYS,
): Expiring[] {
  const found = [...readings, ...noticeReadings].flatMap(({ file, value }) =>
    (value?.facts ?? []).flatMap((fact, at, all): Expiring[] => {
      const { id, until } = fact;
      if (until === null || isFollowed(fact, all)) return [];
      const daysLeft = daysBetween(today, until);
      return daysLeft <= days ? [{ file, field: `facts.${at}`, id, until, daysLeft }] : [];
    }),
  );
  return found.toSorted((a, b) => a.daysLeft - b.daysLeft);
}

/** True for a fact that another of its id follows on the next day. */
function isFollowed({ id, until }: FactRecord, facts: readonly FactRecord[]): boolean {
  const next = moveByDays(until!, 1);
  return facts.some((other) => other.id === id && other.since === next);
}

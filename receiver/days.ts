const DAY = 24 * 60 * 60 * 1000;
/** Sweden writes dates as ISO does. */
const seoul = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Seoul', dateStyle: 'short' });

/** The date on the wall in Seoul, as `2026-11-24`. */
export function dayInSeoul(time: Date): string {
  return seoul.format(time);
}

/** The time that many times 24 hours later, or earlier. */
export function addDays(time: Date, days: number): Date {
  return new Date(time.getTime() + days * DAY);
}

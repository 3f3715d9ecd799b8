export const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export type Weekday = (typeof WEEKDAYS)[number];

/** When a contact answers, in Seoul time, `HH:MM` to `24:00`. `languages: null`: all that it counsels in. */
export interface Hours {
  days: readonly Weekday[];
  from: string;
  to: string;
  languages: readonly string[] | null;
}

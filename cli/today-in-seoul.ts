/** The day in Seoul at a moment, ISO: the day that a Korean source was opened on. */
export function todayInSeoul(now: Date): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Seoul' }).format(now);
}

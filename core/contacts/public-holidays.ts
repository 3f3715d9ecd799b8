import { y2026, y2027 } from '@hyunbinseo/holidays-kr/all';

/** Public holidays by year and date (`YYYY-MM-DD`), with their Korean names. The holidays of a year without an entry are not known. */
export type Holidays = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;

/**
 * The public holidays as the government's almanac (월력요항) announces them, substitute days and elections included; it
 * comes out a year ahead. Years are named one by one since each goes into the bundle.
 */
export const PUBLIC_HOLIDAYS: Holidays = { 2026: y2026, 2027: y2027 };

/** What a day is a public holiday for, none for an ordinary day; null where the holidays of its year are not known. */
export function holidayNames(date: string, holidays: Holidays): readonly string[] | null {
  const year = holidays[date.slice(0, 4)];
  return year ? (year[date] ?? []) : null;
}

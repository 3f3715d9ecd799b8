import { LANGUAGES, type Language } from '../core/languages.ts';
import type { ServiceFile } from '../glossary/schema/service-schema.ts';
import { FORMAT_TAGS } from './format-tags.ts';
import { listLanguages } from './list-languages.ts';
import type { View } from './site.ts';

type Hours = ServiceFile['contacts'][number]['hours'][number];
type Day = Hours['days'][number];

/** Made once for each language, because the platform takes milliseconds for each. */
const TOOLS = new Map(
  LANGUAGES.map((language) => [
    language,
    {
      weekday: new Intl.DateTimeFormat(FORMAT_TAGS.get(language), { weekday: 'long', timeZone: 'UTC' }),
      list: new Intl.ListFormat(FORMAT_TAGS.get(language), { type: 'conjunction' }),
    },
  ]),
);

/** Keeps `09:00–18:00` on one line. */
const JOINER = '\u2060';

const DAYS: readonly Day[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/** When a contact answers, in words: days, times in Seoul, and the languages if not all are spoken then. */
export function describeHours({ days, from, to, languages }: Hours, { language, t }: Pick<View, 'language' | 't'>): string {
  const isAllDay = from === '00:00' && to === '24:00';
  const when = t(isAllDay ? 'helps.allDay' : 'helps.hours', {
    days: describeDays(days, { language, t }),
    from: `${from}${JOINER}`,
    to: `${JOINER}${to}`,
  });
  return languages ? t('helps.only', { hours: when, languages: listLanguages(languages, language) }) : when;
}

function describeDays(days: readonly Day[], { language, t }: Pick<View, 'language' | 't'>): string {
  if (days.length === DAYS.length) return t('helps.everyDay');
  const numbers = days.map((day) => DAYS.indexOf(day)).sort((a, b) => a - b);
  const [first, last] = [numbers[0]!, numbers.at(-1)!];
  const isRange = numbers.length > 2 && last - first === numbers.length - 1;
  if (isRange) return t('helps.dayRange', { first: nameOf(first, language), last: nameOf(last, language) });
  return TOOLS.get(language)!.list.format(numbers.map((day) => nameOf(day, language)));
}

/** The 1st of January 2024 was a Monday. */
function nameOf(day: number, language: Language): string {
  return TOOLS.get(language)!.weekday.format(new Date(Date.UTC(2024, 0, 1 + day)));
}

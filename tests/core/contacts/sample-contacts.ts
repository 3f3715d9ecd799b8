import directory from 'annae:directory/en';
import type { Centre } from '../../../core/contacts/centre.ts';
import type { Hours, Weekday } from '../../../core/contacts/hours.ts';
import type { PhoneLine } from '../../../core/contacts/phone-line.ts';

/** The services as they ship, told in English. */
export const DIRECTORY = directory;

export const WEEKDAYS_ONLY: readonly Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri'];
export const EVERY_DAY: readonly Weekday[] = [...WEEKDAYS_ONLY, 'sat', 'sun'];

/** Hours on weekdays, in all languages, unless told otherwise. */
export function hours(from: string, to: string, given: Partial<Hours> = {}): Hours {
  return { days: WEEKDAYS_ONLY, from, to, languages: null, ...given };
}

/** A line that speaks Korean and Vietnamese in office hours, unless told otherwise. */
export function line(given: Partial<PhoneLine> = {}): PhoneLine {
  return {
    number: '02-000-0000',
    scope: 'subject',
    region: null,
    only: null,
    name: { ko: '상담전화', user: 'Helpline' },
    abroad: null,
    languages: ['ko', 'vi'],
    languageCount: null,
    hours: [hours('09:00', '18:00')],
    holidays: false,
    interpretation: false,
    keys: {},
    notes: null,
    asOf: '2026-01',
    confidence: 'high',
    ...given,
  };
}

/** A centre that counsels in Vietnamese on immigration in office hours, unless told otherwise. */
export function centre(given: Partial<Centre> = {}): Centre {
  return {
    id: 'a-centre',
    name: { ko: '센터', user: 'Centre' },
    address: null,
    region: 'seoul',
    phone: null,
    languages: ['ko', 'vi'],
    languageCount: null,
    hours: [hours('09:00', '18:00')],
    holidays: false,
    services: ['immigration'],
    channels: [],
    notes: null,
    programmes: [],
    asOf: '2026-01',
    confidence: 'medium',
    ...given,
  };
}

import type { Region } from '../regions.ts';
import type { Pair } from '../request/draft.ts';
import type { Service } from '../services.ts';
import { seoulTime } from '../time/seoul-clock.ts';
import { type Contact, numberOf, recordOf } from './contact.ts';
import { isEmergency } from './contact-kinds.ts';
import type { Helpers } from './helpers.ts';
import { listContacts } from './list-contacts.ts';
import { type Opening, openingOf } from './opening-hours.ts';
import { type Holidays, holidayNames } from './public-holidays.ts';
import { type Naming, NOTHING_NAMED } from './single-company.ts';
import type { SpokenTag } from './spoken-language.ts';
import type { Trust } from './trust.ts';
import { SPEECH_RANKS, type Speech, type Way, waysToSpeak } from './ways-to-speak.ts';

/** A line or a centre, with how it speaks with the person who asks. */
export type Answerer = Contact &
  Trust & {
    name: Pair;
    /** The region whose people it answers; null for the whole country. */
    region: Region | null;
    /** Null where none is known: a centre to be visited. */
    number: string | null;
    speech: Speech;
    /** What the person speaks there; for `maybe` and `interpreted` it has to be asked for. */
    language: SpokenTag;
    /** How many languages it has, where its sources count them without naming this one. */
    languageCount: number | null;
    /** What to press for the language, where it is known. */
    keys: string | null;
  };

/** `until: null` is a week or longer without a break. */
export type OpenAnswerer = Answerer & Sure & { until: Date | null };
export type LaterAnswerer = Answerer & Sure & { opens: Date };

interface Sure {
  /** False where the year's public holidays are not known, on which it would be closed. */
  holidaysKnown: boolean;
}

export interface Answers {
  /** Who answers now, best first; last those of whom no language but Korean is known. */
  now: OpenAnswerer[];
  /**
   * Who answers later in the person's language, soonest first, then who may speak it; those who speak with them in
   * another way only if nobody of `now` does.
   */
  next: LaterAnswerer[];
  /** Who speaks with the person at hours that are not known. */
  hoursUnknown: Answerer[];
  /** The Korean names of today's public holiday, none on an ordinary day; null where this year's are not known. */
  holiday: readonly string[] | null;
  /** True where no centre of the person's region is known that counsels in the service. */
  noCentreNear: boolean;
}

export interface AnswersQuestion {
  directory: Pick<Helpers, 'services' | 'centres'>;
  /** Null for any subject. */
  service: Service | null;
  speaks: SpokenTag;
  /** Where the person lives; null where that is not known: then those of single regions come behind the rest. */
  region: Region | null;
  /** What names single companies, whose lines are else left out. */
  named?: Naming;
  /** The id of the centre whose page it is: of those that answer as well, it comes first. */
  first?: string | null;
  at: Date;
  holidays: Holidays;
}

/** A way to speak with a contact, and whether that is open. */
interface Chance {
  contact: Contact;
  way: Way;
  opening: Opening | null;
}

/** Who answers a person in their language at a moment, and who does next; each number is in a list once. */
export function whoAnswers({
  directory,
  service,
  speaks,
  region,
  named = NOTHING_NAMED,
  first = null,
  at,
  holidays,
}: AnswersQuestion): Answers {
  const byRank = (a: Answerer, b: Answerer) => rankOf(a, region) - rankOf(b, region);
  const byPlace = (a: Answerer, b: Answerer) => elsewhere(a, region) - elsewhere(b, region);
  const contacts = listContacts(directory, { service, region, named, first });
  const chances = contacts.map((contact) => {
    const record = recordOf(contact);
    return waysToSpeak(record, speaks).map((way): Chance => {
      return { contact, way, opening: openingOf({ contact: record, language: way.hoursIn, at, holidays }) };
    });
  });
  const now = chances.flatMap(openNow).sort(byRank);
  const later = chances.flatMap(openLater).sort((a, b) => byPlace(a, b) || a.opens.getTime() - b.opens.getTime() || byRank(a, b));
  const sure = later.filter(({ speech }) => SPEECH_RANKS[speech] === SPEECH_RANKS.own);
  const isHelped = sure.length > 0 || now.some(({ speech }) => speech !== 'korean');
  return {
    now,
    next: isHelped ? [...sure, ...later.filter(({ speech }) => speech === 'maybe')] : later,
    hoursUnknown: chances.flatMap(openWhoKnows).sort(byRank),
    holiday: holidayNames(seoulTime(at).date, holidays),
    noCentreNear: region !== null && contacts.every(({ type }) => type === 'line'),
  };
}

/** The best way that is open now. */
function openNow(ways: readonly Chance[]): OpenAnswerer[] {
  for (const { contact, way, opening } of ways) {
    if (opening?.type !== 'open') continue;
    return [{ ...describe(contact, way), until: opening.until, holidaysKnown: opening.holidaysKnown }];
  }
  return [];
}

/** The best way, where it opens later: a line that speaks English now may speak one's own language tomorrow. */
function openLater([best]: readonly Chance[]): LaterAnswerer[] {
  if (best?.opening?.type !== 'closed' || best.opening.opens === null) return [];
  return [{ ...describe(best.contact, best.way), opens: best.opening.opens, holidaysKnown: best.opening.holidaysKnown }];
}

/** The best way, where its hours are not known and no other is open. */
function openWhoKnows(ways: readonly Chance[]): Answerer[] {
  const [best] = ways;
  if (!best || best.opening !== null || ways.some(({ opening }) => opening?.type === 'open')) return [];
  return [describe(best.contact, best.way)];
}

function describe(contact: Contact, { speech, language }: Way): Answerer {
  const { name, region, asOf, confidence, languages, ...record } = recordOf(contact);
  const languageCount = languages.includes(language) ? null : record.languageCount;
  const keys = contact.type === 'line' && speech !== 'interpreted' ? (contact.line.keys[language] ?? null) : null;
  return { ...contact, name, region, number: numberOf(contact), speech, language, languageCount, keys, asOf, confidence };
}

/** Emergency lines first, whatever they speak, then the best speech; otherwise the order stays. */
function rankOf(answerer: Answerer, region: Region | null): number {
  if (isEmergency(recordOf(answerer))) return -1;
  return SPEECH_RANKS[answerer.speech] + elsewhere(answerer, region);
}

/** Half a rank: of those who speak alike, the whole country's come before those of a region that may not be the person's. */
function elsewhere(answerer: Answerer, region: Region | null): number {
  return region === null && answerer.region !== null ? 0.5 : 0;
}

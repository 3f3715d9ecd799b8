import type { Region } from '../regions.ts';
import type { Service } from '../services.ts';
import { numberOf } from './contact.ts';
import type { Helpers } from './helpers.ts';
import { listContacts } from './list-contacts.ts';
import { mayHaveChanged } from './may-have-changed.ts';
import type { Programme } from './programme.ts';
import type { Holidays } from './public-holidays.ts';
import type { SpokenTag } from './spoken-language.ts';
import type { Speech } from './ways-to-speak.ts';
import { type Answerer, type Answers, whoAnswers } from './who-answers.ts';

/** Who helps with a term, as a card shows it. Plain JSON: it travels from the background to the page. */
export interface CardHelp {
  service: { id: Service; name: string; institution: string };
  /** The term's own service, where its page is another's. */
  second: { id: Service; name: string } | null;
  /** Whom to ask first where that is the reader's own bank or carrier; null on its own site, whose line is among the calls. */
  yours: string | null;
  /** Whom to call: first who answers best now, then the service's own line, then others, best first. */
  calls: readonly Call[];
  /** The name of the reader's region, where no centre of it is known. */
  noCentreIn: string | null;
  /** The moment at which this holds, in milliseconds. */
  at: number;
}

/** A number to call, and how somebody answers there. */
export interface Call {
  number: string;
  name: string;
  speech: Speech;
  language: SpokenTag;
  /** What to press for the language, where it is known. */
  keys: string | null;
  /** The name of the region whose people it answers, where the reader may live in another. */
  region: string | null;
  opening: CallOpening;
  /** Of when that is known. */
  old: Old;
  /** What a centre offers beside its counselling. */
  programmes: readonly CallProgramme[];
}

/** Of when something is that may have changed since; `asOf: null` is an unknown day. Null while it is less than a year old. */
export type Old = { asOf: string | null } | null;

/** A course or a meeting of a centre, and how to take part. */
export interface CallProgramme extends Pick<Programme, 'about' | 'register' | 'link'> {
  name: string;
  old: Old;
}

/** Moments in milliseconds; `until: null` is a week or longer without a break. `isSure: false`: that year's public holidays are not known. */
export type CallOpening =
  | { type: 'open'; until: number | null; isSure: boolean }
  | { type: 'later'; opens: number; isSure: boolean }
  | { type: 'unknown' };

/** More would not be read. */
const MOST = 3;

export interface HelpQuestion {
  /** The service that helps, and the term's own behind it. */
  services: readonly Service[];
  directory: Helpers;
  region: Region | null;
  /** Of the page; null where it is not known. */
  host: string | null;
  /** The id of the centre whose page it is, which comes first of those that answer as well. */
  first?: string | null;
  at: Date;
  holidays: Holidays;
}

/** Who helps at a moment, in the reader's language. A number that is closed never comes before one that answers. */
export function helpOnCard({ services: [own, second], directory, region, host, first = null, at, holidays }: HelpQuestion): CardHelp {
  const id = own ?? 'petition';
  const { name, institution, yours } = directory.services[id];
  const named = { host, text: '' };
  const contacts = listContacts(directory, { service: id, region, named, first });
  const answers = whoAnswers({ directory, service: id, speaks: directory.languages.own, region, named, first, at, holidays });
  return {
    service: { id, name: name.user, institution: institution.user },
    second: second ? { id: second, name: directory.services[second].name.user } : null,
    yours: contacts.some((contact) => contact.type === 'line' && contact.line.only) ? null : yours,
    calls: withOwnSecond(listCalls(answers, { names: region === null ? directory.regions : null, at }), contacts.map(numberOf)).slice(
      0,
      MOST,
    ),
    noCentreIn: region && answers.noCentreNear ? directory.regions[region].user : null,
    at: at.getTime(),
  };
}

/** Those that answer now, then those that may, then those that open soonest. A centre without a number is for visits. */
function listCalls({ now, next, hoursUnknown }: Answers, shown: Shown): Call[] {
  const call = (answerer: Answerer, opening: CallOpening) => asCall(answerer, opening, shown);
  return [
    ...now.flatMap((each) => call(each, { type: 'open', until: each.until?.getTime() ?? null, isSure: each.holidaysKnown })),
    ...hoursUnknown.flatMap((each) => call(each, { type: 'unknown' })),
    ...next.flatMap((each) => call(each, { type: 'later', opens: each.opens.getTime(), isSure: each.holidaysKnown })),
  ];
}

/** Readers look for the line that is known for a subject, or for the centre near them, also while another one answers. */
function withOwnSecond([best, ...others]: Call[], order: readonly (string | null)[]): Call[] {
  if (!best) return [];
  const own = order.flatMap((number) => others.find((call) => call.number === number) ?? [])[0];
  if (!own || order.indexOf(best.number) < order.indexOf(own.number)) return [best, ...others];
  return [best, own, ...others.filter((call) => call !== own)];
}

interface Shown {
  /** Of regions, where the reader may live in another. */
  names: Helpers['regions'] | null;
  at: Date;
}

function asCall({ number, name, region, asOf, ...answerer }: Answerer, opening: CallOpening, { names, at }: Shown): Call[] {
  if (number === null) return [];
  const { speech, language, keys } = answerer;
  const where = region && names ? names[region].user : null;
  const programmes = answerer.type === 'centre' ? answerer.centre.programmes.map((each) => asCallProgramme(each, at)) : [];
  return [{ number, name: name.user, speech, language, keys, region: where, opening, old: oldAt(asOf, at), programmes }];
}

function asCallProgramme({ name, about, register, link, asOf }: Programme, at: Date): CallProgramme {
  return { name: name.user, about, register, link, old: oldAt(asOf, at) };
}

function oldAt(asOf: string | null, at: Date): Old {
  return mayHaveChanged({ asOf }, at) ? { asOf } : null;
}

import { parseArgs } from 'node:util';
import { mayHaveChanged } from '../core/contacts/may-have-changed.ts';
import { PUBLIC_HOLIDAYS } from '../core/contacts/public-holidays.ts';
import { findSpokenLanguage, isSpoken, type SpokenLanguages, type SpokenTag } from '../core/contacts/spoken-language.ts';
import { type Answerer, type Answers, whoAnswers } from '../core/contacts/who-answers.ts';
import type { Directory } from '../core/directory.ts';
import { isLanguage, LANGUAGES } from '../core/languages.ts';
import { isRegion, REGIONS, type Region } from '../core/regions.ts';
import { SERVICES, type Service } from '../core/services.ts';
import { seoulTime } from '../core/time/seoul-clock.ts';
import { openGlossary } from './open-glossary.ts';
import { UsageError } from './usage-error.ts';

interface WhoAnswersOptions {
  speak: SpokenTag;
  directory: Directory;
  service: Service | null;
  region: Region | null;
  at: Date;
  json: boolean;
}

/** `annae who-answers`: who answers in a language at a moment, and who does next. Throws a `UsageError` for wrong options. */
export function tellWhoAnswers(args: string[], now: Date): { output: string; code: 0 } {
  const { speak, directory, service, region, at, json } = readOptions(args, now);
  const answers = whoAnswers({ directory, service, speaks: speak, region, at, holidays: PUBLIC_HOLIDAYS });
  return {
    output: json
      ? JSON.stringify({ speak, service, region, at: stamp(at), ...asRecords(answers) })
      : describe(answers, { at, region }, directory),
    code: 0,
  };
}

function readOptions(args: string[], now: Date): WhoAnswersOptions {
  const { lang, speak, service, region, at, json } = parse(args);
  if (!isLanguage(lang)) throw refusal('--lang', LANGUAGES, lang);
  const directory = openGlossary().directory(lang);
  const { languages } = directory;
  const tags = languages.all.map(({ tag }) => tag);
  if (speak !== undefined && !isSpoken(speak, languages)) throw refusal('--speak', tags, speak);
  const known = SERVICES.find((id) => id === service);
  if (service !== undefined && !known) throw refusal('--service', SERVICES, service);
  if (region !== undefined && !isRegion(region)) throw refusal('--region', REGIONS, region);
  return {
    speak: speak ?? languages.own,
    directory,
    service: known ?? null,
    region: region ?? null,
    at: at === undefined ? now : readMoment(at),
    json,
  };
}

function parse(args: string[]) {
  const text = { type: 'string' } as const;
  const json = { type: 'boolean', default: false } as const;
  try {
    const options = { lang: { ...text, default: 'en' }, speak: text, service: text, region: text, at: text, json } as const;
    return parseArgs({ args, options }).values;
  } catch (error) {
    throw new UsageError((error as Error).message.split('\n')[0]!.replace(/\. (To specify|This command).*/, '.'));
  }
}

function refusal(option: string, known: readonly string[], value: string): UsageError {
  return new UsageError(`${option} takes one of ${known.join(', ')}, not “${value}”.`);
}

/** A moment without its zone is Seoul's. */
function readMoment(value: string): Date {
  const [, moment, zone] = /^(\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d)?)(Z|[+-]\d\d:\d\d)?$/.exec(value) ?? [];
  const at = new Date(moment ? `${moment}${zone ?? '+09:00'}` : Number.NaN);
  if (Number.isNaN(at.getTime())) throw new UsageError(`--at takes a moment such as 2026-11-27T15:00+09:00, not “${value}”.`);
  return at;
}

/** The lists as flat records, moments in Seoul's time. */
function asRecords({ now, next, hoursUnknown, holiday, noCentreNear }: Answers) {
  return {
    holiday,
    noCentreNear,
    now: now.map((each) => ({ ...record(each), until: each.until && stamp(each.until), holidaysKnown: each.holidaysKnown })),
    next: next.map((each) => ({ ...record(each), opens: stamp(each.opens), holidaysKnown: each.holidaysKnown })),
    hoursUnknown: hoursUnknown.map(record),
  };
}

function record(answerer: Answerer) {
  const { type, region, name, number, speech, language, languageCount, keys, asOf, confidence } = answerer;
  const centre = answerer.type === 'centre' ? answerer.centre.id : null;
  return { type, centre, region, number, name: name.user, speech, language, languageCount, keys, asOf, confidence };
}

function describe(
  { now, next, hoursUnknown, holiday, noCentreNear }: Answers,
  { at, region }: Pick<WhoAnswersOptions, 'at' | 'region'>,
  { languages, regions }: Directory,
): string {
  const nameOf = (id: Region) => regions[id].user;
  const row = (each: Answerer, times: readonly (string | false)[]) => {
    // For people of a known region, all that are listed are theirs or the whole country's.
    const elsewhere = region === null && each.region !== null && `for people in ${nameOf(each.region)}`;
    return describeRow(each, speechOf(each, languages), [elsewhere, ...times, ageOf(each, at)]);
  };
  const day = holiday === null ? 'public holidays of this year not known' : holiday.join(', ');
  return [
    `${moment(at)} in Seoul${day && ` (${day})`}`,
    ...list(
      'Now',
      now.map((each) => row(each, [each.until ? `until ${moment(each.until)}` : 'day and night', warn(each)])),
    ),
    ...list(
      'Next',
      next.map((each) => row(each, [`from ${moment(each.opens)}`, warn(each)])),
    ),
    ...list(
      'At hours that are not known',
      hoursUnknown.map((each) => row(each, [])),
    ),
    ...(region && noCentreNear ? ['', `No centre in ${nameOf(region)} is known here yet.`] : []),
  ].join('\n');
}

function list(title: string, rows: string[]): string[] {
  return rows.length ? ['', title, ...rows] : [];
}

function warn({ holidaysKnown }: { holidaysKnown: boolean }): string | false {
  return !holidaysKnown && 'public holidays not known';
}

function describeRow(answerer: Answerer, speech: string, times: readonly (string | false)[]): string {
  const { name, number, languageCount, keys, confidence } = answerer;
  const facts = [
    speech,
    languageCount && `${languageCount} languages, not all named`,
    keys && `press ${keys}`,
    ...times,
    `confidence ${confidence}`,
  ];
  return `  ${number ?? 'no number'}  ${name.user}: ${facts.filter(Boolean).join('; ')}`;
}

function ageOf({ asOf }: Answerer, at: Date): string {
  return `as of ${asOf ?? 'an unknown date'}${mayHaveChanged({ asOf }, at) ? ' (may have changed)' : ''}`;
}

function speechOf({ speech, language }: Answerer, languages: SpokenLanguages): string {
  const spoken = findSpokenLanguage(language, languages).name;
  switch (speech) {
    case 'own':
    case 'english':
      return spoken;
    case 'joined':
      return `${spoken} by an interpreter who joins the call`;
    case 'maybe':
      return `may speak ${spoken}, ask`;
    case 'interpreted':
      return `${spoken} by an interpreter, ask for one`;
    case 'korean':
      return `${spoken}, other languages not known`;
  }
}

/** `Fri 2026-11-27 15:00`, in Seoul. */
function moment(at: Date): string {
  const { weekday } = seoulTime(at);
  return `${weekday[0]!.toUpperCase()}${weekday.slice(1)} ${stamp(at).slice(0, 16).replace('T', ' ')}`;
}

function stamp(at: Date): string {
  const { date, minutes } = seoulTime(at);
  const two = (number: number) => String(number).padStart(2, '0');
  return `${date}T${two(Math.floor(minutes / 60))}:${two(minutes % 60)}+09:00`;
}

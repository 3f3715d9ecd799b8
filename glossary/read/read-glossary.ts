import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type * as v from 'valibot';
import type { RoutingWords } from '../../core/route/compile/routing-words.ts';
import type { OtherKeywords } from '../../core/route/keywords/find-other-keywords.ts';
import type { Problem } from '../problem.ts';
import { type CentreFile, centreSchema } from '../schema/centre-schema.ts';
import type { DangerRecord } from '../schema/danger-schema.ts';
import { type NoticeRecord, noticeSchema } from '../schema/notice-schema.ts';
import type { RegionRecord } from '../schema/region-schema.ts';
import { type ServiceFile, serviceSchema } from '../schema/service-schema.ts';
import { type Term, termSchema } from '../schema/term-schema.ts';
import { readDangers } from './read-dangers.ts';
import { readDetails } from './read-details.ts';
import { type Emergencies, readEmergencies } from './read-emergencies.ts';
import { type Examples, readExamples } from './read-examples.ts';
import { readKeywords } from './read-keywords.ts';
import { type LanguageStyles, readLanguageStyles } from './read-language-styles.ts';
import { type LetterKnowledge, readLetters } from './read-letters.ts';
import { keepParsed, readRecord } from './read-record.ts';
import { readRegions } from './read-regions.ts';
import { readRoutingWords } from './read-routing-words.ts';
import { readSituations, type Situations } from './read-situations.ts';
import type { RecordReading } from './read-text.ts';

/** The folder of the glossary's files. */
export const GLOSSARY_FOLDER = fileURLToPath(new URL('..', import.meta.url));

/** Everything that the volunteers wrote, as far as it can be read. */
export interface Glossary {
  terms: Term[];
  services: ServiceFile[];
  centres: CentreFile[];
  /** Nouns that form compounds with terms. */
  nouns: string[];
  /** What to call and to say, by the kind of danger. */
  dangers: DangerRecord[];
  /** The names of the regions. */
  regions: RegionRecord[];
  /** What people often ask, by service. */
  situations: Situations;
  /** The kinds of letters. */
  notices: NoticeRecord[];
  /** What is known of letters of any kind. */
  letters: LetterKnowledge;
  /** What recognises emergencies. */
  emergencies: Emergencies;
  /** Words of services in languages without an interface. */
  otherKeywords: OtherKeywords;
  /** Questions as people ask them, by language, for routing. */
  examples: Examples;
  /** What routing has to know of each language: of `locales/`, whatever the folder. */
  routingWords: RoutingWords[];
  /** How each language of the interface is written: of `locales/`, whatever the folder. */
  languages: LanguageStyles;
  /** Every term file, with its term or its problems. */
  readings: RecordReading<Term>[];
  serviceReadings: RecordReading<ServiceFile>[];
  centreReadings: RecordReading<CentreFile>[];
  noticeReadings: RecordReading<NoticeRecord>[];
  /** The problems of single files, services and centres included. */
  problems: Problem[];
}

/** Reads the services and centres alone, without those that have problems. */
export function readServicesAndCentres(folder = GLOSSARY_FOLDER): Pick<Glossary, 'services' | 'centres'> {
  return {
    services: valuesOf(readPart(folder, 'services', serviceSchema)),
    centres: valuesOf(readPart(folder, 'centres', centreSchema)),
  };
}

/** Reads a glossary folder. Leaves out files with problems and names them in `problems`. */
export function readGlossary(folder = GLOSSARY_FOLDER): Glossary {
  const readings = readPart(folder, 'terms', termSchema);
  const serviceReadings = readPart(folder, 'services', serviceSchema);
  const centreReadings = readPart(folder, 'centres', centreSchema);
  const noticeReadings = readPart(folder, 'notices', noticeSchema);
  const { problems: letterProblems, ...letters } = readLetters(folder);
  const { examples, problems } = readExamples(join(folder, 'examples'));
  const dangers = readDangers(folder);
  const regions = readRegions(folder);
  const { situations, problems: situationProblems } = readSituations(join(folder, 'situations'));
  const { keywords: otherKeywords, problems: keywordProblems } = readKeywords(join(folder, 'keywords'));
  const { problems: emergencyProblems, ...emergencies } = readEmergencies(join(folder, 'emergencies'));
  const { routingWords, problems: routingProblems } = readRoutingWords();
  const { problems: detailProblems } = readDetails(join(folder, 'details'));
  // Other folders are those of tests, of which nothing has to be kept.
  if (folder === GLOSSARY_FOLDER) keepParsed();
  return {
    terms: valuesOf(readings),
    services: valuesOf(serviceReadings),
    centres: valuesOf(centreReadings),
    nouns: readNouns(join(folder, 'nouns.txt')),
    dangers: dangers.value ?? [],
    regions: regions.value ?? [],
    situations,
    notices: valuesOf(noticeReadings),
    letters,
    emergencies,
    otherKeywords,
    examples,
    routingWords,
    languages: readLanguageStyles(),
    readings,
    serviceReadings,
    centreReadings,
    noticeReadings,
    problems: [
      ...problems,
      ...dangers.problems,
      ...regions.problems,
      ...situationProblems,
      ...emergencyProblems,
      ...keywordProblems,
      ...routingProblems,
      ...detailProblems,
      ...letterProblems,
      ...[...readings, ...serviceReadings, ...centreReadings, ...noticeReadings].flatMap((reading) => reading.problems),
    ],
  };
}

function readPart<Value>(folder: string, part: string, schema: v.GenericSchema<unknown, Value>): RecordReading<Value>[] {
  return yamlFiles(join(folder, part)).map((path) => readRecord(relative(join(folder, '..'), path), readFileSync(path), schema));
}

function valuesOf<Value>(readings: readonly RecordReading<Value>[]): Value[] {
  return readings.flatMap(({ value }) => (value === null ? [] : [value]));
}

/** The words of a list, separated by white space, without lines that begin with #. Empty if there is no file. */
export function readNouns(path: string): string[] {
  if (!existsSync(path)) return [];
  const lines = readFileSync(path, 'utf8').split('\n');
  return lines.filter((line) => !line.startsWith('#')).flatMap((line) => line.split(/\s+/).filter(Boolean));
}

function yamlFiles(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => join(folder, name));
}

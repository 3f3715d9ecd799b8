import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type * as v from 'valibot';
import type { Problem } from './problem.ts';
import { type Reading, readRecord } from './read-record.ts';
import { type Term, termSchema } from './schema.ts';
import { type ServiceFile, serviceSchema } from './service-schema.ts';

/** The folder of the glossary's files. */
export const GLOSSARY_FOLDER = fileURLToPath(new URL('.', import.meta.url));

/** Everything the volunteers wrote, as far as it can be read. */
export interface Glossary {
  terms: Term[];
  services: ServiceFile[];
  /** Nouns that form compounds with terms. */
  nouns: string[];
  /** Every term file, with its term or what is wrong with it. */
  readings: Reading<Term>[];
  /** What is wrong with single files, services included. */
  problems: Problem[];
}

/** Reads a glossary folder; files with problems are left out and named in `problems`. */
export function readGlossary(folder = GLOSSARY_FOLDER): Glossary {
  const read = <Value>(part: string, schema: v.GenericSchema<unknown, Value>) =>
    yamlFiles(join(folder, part)).map((path) => readRecord(relative(join(folder, '..'), path), readFileSync(path), schema));
  const readings = read('terms', termSchema);
  const services = read('services', serviceSchema);
  return {
    terms: valuesOf(readings),
    services: valuesOf(services),
    nouns: readNouns(join(folder, 'nouns.txt')),
    readings,
    problems: [...readings, ...services].flatMap(({ problems }) => problems),
  };
}

function valuesOf<Value>(readings: readonly Reading<Value>[]): Value[] {
  return readings.flatMap(({ value }) => (value === null ? [] : [value]));
}

/** The words of a word list: white space apart, lines that begin with # left out. */
export function readNouns(path: string): string[] {
  const lines = readFileSync(path, 'utf8').split('\n');
  return lines.filter((line) => !line.startsWith('#')).flatMap((line) => line.split(/\s+/).filter(Boolean));
}

function yamlFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => join(folder, name));
}

import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { parse } from 'yaml';
import type { Problem } from './problem.ts';
import { readTerm, type TermReading } from './read-term.ts';
import type { Term } from './schema.ts';
import { type ServiceFile, serviceSchema } from './service-schema.ts';

/** The folder of the glossary's files. */
export const GLOSSARY_FOLDER = fileURLToPath(new URL('.', import.meta.url));

/** Everything the volunteers wrote, as far as it can be read. */
export interface Glossary {
  terms: Term[];
  readings: TermReading[];
  services: ServiceFile[];
  /** Nouns that form compounds with terms. */
  nouns: string[];
  problems: Problem[];
}

/** Reads a glossary folder; files with problems are left out of `terms` and named in `problems`. */
export function readGlossary(folder = GLOSSARY_FOLDER): Glossary {
  const readings = yamlFiles(join(folder, 'terms')).map((path) => readTerm(relative(join(folder, '..'), path), readFileSync(path)));
  return {
    readings,
    terms: readings.flatMap(({ term }) => (term ? [term] : [])),
    services: yamlFiles(join(folder, 'services')).map((path) => v.parse(serviceSchema, parse(readFileSync(path, 'utf8')))),
    nouns: readNouns(join(folder, 'nouns.txt')),
    problems: readings.flatMap(({ problems }) => problems),
  };
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

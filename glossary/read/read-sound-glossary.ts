import type { Problem } from '../problem.ts';
import type { Site } from '../schema/site-schema.ts';
import { GLOSSARY_FOLDER, type Glossary, readGlossary } from './read-glossary.ts';
import { readSites } from './read-sites.ts';
import { UnsoundGlossary } from './unsound-glossary.ts';
import { usableTerm } from './usable-term.ts';

/** What the programs are made from. */
export interface SoundGlossary extends Omit<Glossary, 'readings' | 'serviceReadings' | 'centreReadings' | 'noticeReadings' | 'problems'> {
  sites: Site[];
}

/** The same, with words that somebody is still writing, as far as they can be shown. */
export interface UsableGlossary {
  glossary: SoundGlossary;
  /** What is wrong in the files of terms; empty if the glossary is sound. */
  unfinished: Problem[];
  /** The files of which something is left out. */
  leftOut: string[];
}

/** Reads the glossary of this project with its sites. Throws `UnsoundGlossary` if a file has a problem that must be fixed. */
export function readSoundGlossary(folder = GLOSSARY_FOLDER): SoundGlossary {
  const { glossary, unfinished } = readUsableGlossary(folder);
  if (unfinished.length) throw new UnsoundGlossary(unfinished);
  return glossary;
}

/** Reads the glossary as far as it is finished. Throws `UnsoundGlossary` if another file than a term's has a problem that must be fixed. */
export function readUsableGlossary(folder = GLOSSARY_FOLDER): UsableGlossary {
  const { readings, serviceReadings: _, centreReadings: __, noticeReadings: ___, problems, ...glossary } = readGlossary(folder);
  const sites = readSites(folder);
  const faults = [...problems, ...sites.problems].filter(({ severity }) => severity === 'must');
  const termFiles = new Set(readings.map(({ file }) => file));
  const others = faults.filter(({ file }) => !termFiles.has(file));
  if (others.length) throw new UnsoundGlossary(others);
  return {
    glossary: { ...glossary, terms: readings.flatMap((reading) => usableTerm(reading) ?? []), sites: sites.value ?? [] },
    unfinished: faults,
    leftOut: readings.flatMap(({ file, value }) => (value === null ? [file] : [])),
  };
}

import type { Site } from '../schema/site-schema.ts';
import { type Glossary, readGlossary } from './read-glossary.ts';
import { readSites } from './read-sites.ts';
import { UnsoundGlossary } from './unsound-glossary.ts';

/** What the programs are made from. */
export interface SoundGlossary extends Omit<Glossary, 'readings' | 'serviceReadings' | 'centreReadings' | 'noticeReadings' | 'problems'> {
  sites: Site[];
}

/** Reads the glossary of this project with its sites. Throws `UnsoundGlossary` if a file has a problem that must be fixed. */
export function readSoundGlossary(): SoundGlossary {
  const { readings: _, serviceReadings: __, centreReadings: ___, noticeReadings: ____, problems, ...glossary } = readGlossary();
  const sites = readSites();
  const faults = [...problems, ...sites.problems].filter(({ severity }) => severity === 'must');
  if (faults.length) throw new UnsoundGlossary(faults);
  return { ...glossary, sites: sites.value ?? [] };
}

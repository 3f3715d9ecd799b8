import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { OTHER_LANGUAGES } from '../../core/languages.ts';
import type { OtherKeywords } from '../../core/route/keywords/find-other-keywords.ts';
import { SERVICES } from '../../core/services.ts';
import type { Problem } from '../problem.ts';
import { readRecord } from './read-record.ts';

/** The words of every service in one language, as people type them. */
const keywordsSchema = v.strictObject(v.entriesFromList(SERVICES, v.array(v.pipe(v.string(), v.minLength(1), v.excludes(',')))));

/** Reads `keywords/<language>.yaml`: words that lead questions in languages without an interface to their service. */
export function readKeywords(folder: string): { keywords: OtherKeywords; problems: Problem[] } {
  const problems: Problem[] = [];
  const keywords = OTHER_LANGUAGES.flatMap((language) => {
    const path = join(folder, `${language}.yaml`);
    if (!existsSync(path)) return [];
    const reading = readRecord(`glossary/keywords/${language}.yaml`, readFileSync(path), keywordsSchema);
    problems.push(...reading.problems);
    if (!reading.value) return [];
    return [[language, Object.fromEntries(Object.entries(reading.value).map(([service, words]) => [service, words.join(',')]))] as const];
  });
  return { keywords: Object.fromEntries(keywords), problems };
}

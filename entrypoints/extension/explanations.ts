import bucketCount from 'annae:bucket-count';
import browser from 'webextension-polyfill';
import { type Explanation, fillExplanation, fillNames, type GlossaryNames, lacksText, type Source } from '../../core/explanation.ts';
import { type Bucket, bucketOf, takeFrom } from '../../core/explanation-buckets.ts';
import { holdToday } from '../../core/facts/hold-today.ts';
import type { ForeignLanguage, Language } from '../../core/languages.ts';
import { seoulDate } from '../../core/time/seoul-clock.ts';
import { loadOwnFile } from './own-files.ts';
import { readSettings } from './settings.ts';

/** What all terms are called in a language. */
export function loadNames(language: Language): Promise<GlossaryNames> {
  return loadOwnFile(`names/${language}.json`);
}

/** The explanation of a term, by its number. Rejects where no term has this number. */
export function loadExplanation(term: number, language: Language): Promise<Explanation> {
  return loadOf(term, `explanations/${language}`);
}

/** Where what is said of a term can be checked. Rejects where no term has this number. */
export function loadSources(term: number): Promise<readonly Source[]> {
  return loadOf(term, 'sources');
}

/**
 * What all terms are called in a language; those without a text have the names of the second language that the reader has chosen. Its
 * file is read only where there are such terms; where it cannot be read, they keep what they have.
 */
export async function loadFilledNames(language: Language): Promise<GlossaryNames> {
  const [names, second] = await Promise.all([loadNames(language), otherLanguage(language)]);
  if (!second || !names.terms.some(lacksText)) return names;
  return loadNames(second).then(
    (others) => fillNames(names, others, second),
    () => names,
  );
}

/** The explanation of a term as it is today, filled from the second language in the same way. */
export async function loadFilledExplanation(term: number, language: Language): Promise<Explanation> {
  return holdToday(await loadFilled(term, language), language, seoulDate(new Date()));
}

async function loadFilled(term: number, language: Language): Promise<Explanation> {
  const [explanation, second] = await Promise.all([loadExplanation(term, language), otherLanguage(language)]);
  if (!second || ![explanation, ...explanation.related].some(lacksText)) return explanation;
  return loadExplanation(term, second).then(
    (other) => fillExplanation(explanation, other, second),
    () => explanation,
  );
}

/** The second language that the reader has chosen; null for none. */
export async function secondLanguage(): Promise<ForeignLanguage | null> {
  return readSettings(await browser.storage.local.get('secondLanguage')).secondLanguage;
}

/** The second language, where it is another one and the settings can be read. */
async function otherLanguage(first: Language): Promise<ForeignLanguage | null> {
  const second = await secondLanguage().catch(() => null);
  return second === first ? null : second;
}

async function loadOf<Kept>(term: number, folder: string): Promise<Kept> {
  return takeFrom(await loadOwnFile<Bucket<Kept>>(`${folder}/${bucketOf(term, bucketCount)}.json`), term);
}

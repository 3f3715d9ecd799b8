import { readText } from '../../glossary/read/read-text.ts';
import { type Term, termSchema } from '../../glossary/schema/term-schema.ts';
import type { GlossaryExtract } from '../../workshop/word-form/glossary-extract.ts';
import type { WordFile } from '../../workshop/word-form/write-word.ts';

/** A word of the glossary that is corrected. */
export interface GivenWord {
  original: WordFile;
  term: Term;
}

/** What the form needs of the site. */
export interface FormKnowledge {
  extract: GlossaryExtract;
  /** Null for a new word, and where the glossary has no word with the id. */
  given: GivenWord | null;
}

/** Loads files beside the form; rejects where the site cannot be reached. */
export async function loadForm(id: string | null, get: typeof fetch = fetch): Promise<FormKnowledge> {
  const answer = await get('glossary.json');
  if (!answer.ok) throw new Error(`glossary.json: ${answer.status}`);
  const extract = (await answer.json()) as GlossaryExtract;
  const isThere = id !== null && extract.words.some((word) => word.id === id);
  return { extract, given: isThere ? await loadWord(id, get) : null };
}

async function loadWord(id: string, get: typeof fetch): Promise<GivenWord> {
  const answer = await get(`words/${id}.json`);
  if (!answer.ok) throw new Error(`${id}: ${answer.status}`);
  const original = (await answer.json()) as WordFile;
  const { value } = readText(original.file, original.text, termSchema);
  if (!value) throw new Error(`${original.file} cannot be read.`);
  return { original, term: value };
}

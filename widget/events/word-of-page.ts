import type { GrowingRedactor } from '../../core/redact/growing-redactor.ts';
import { trimQuery } from '../../core/search/missed-searches.ts';

/** Letters of any script, and what joins words: what has a digit or a sign is no word that somebody could explain. */
const WORD = /^[\p{L}\p{M} ·-]+$/u;

/**
 * A search as it may be told of: a word that stands in the page's own text, which redaction leaves whole by itself and wherever it stands
 * there. Null for all else: a reader may type anything into the field, and pages name people.
 */
export async function wordOfPage(text: string, pageText: string, openRedactor: () => Promise<GrowingRedactor>): Promise<string | null> {
  const word = trimQuery(text);
  if (word === null || !WORD.test(word)) return null;
  const lines = pageText
    .normalize('NFC')
    .split('\n')
    .filter((line) => line.includes(word));
  if (lines.length === 0) return null;
  const redactor = await openRedactor();
  await redactor.prepare(word, ...lines);
  return [word, ...lines].every((line) => isLeftWhole(word, line, redactor)) ? word : null;
}

function isLeftWhole(word: string, line: string, redactor: GrowingRedactor): boolean {
  const { redactions } = redactor.redact(line);
  for (let at = line.indexOf(word); at >= 0; at = line.indexOf(word, at + 1)) {
    if (redactions.some(({ start, end }) => start < at + word.length && end > at)) return false;
  }
  return true;
}

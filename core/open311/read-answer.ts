import { readJson } from './read-json.ts';
import { readXml } from './read-xml.ts';

/** What an answer says, as an object or an array. */
export type Reading = { type: 'value'; value: object } | { type: 'unreadable' };

/**
 * Reads the text of an answer, in JSON or in XML: which of them shows in the text, since the content type is often wrong.
 * Everything else, a page in HTML and an answer that is cut off among it, is unreadable.
 */
export async function readAnswer(text: string): Promise<Reading> {
  // Takes a byte order mark with it.
  const trimmed = text.trim();
  try {
    const value = trimmed.startsWith('<') ? await readXml(trimmed) : readJson(trimmed);
    return typeof value === 'object' && value !== null && !('html' in value) ? { type: 'value', value } : { type: 'unreadable' };
  } catch {
    return { type: 'unreadable' };
  }
}

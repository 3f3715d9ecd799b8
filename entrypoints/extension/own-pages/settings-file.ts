import { type KeptWord, readKeptWords } from '../../../core/words/kept-word.ts';
import { readSettings, SETTING_KEYS, type Settings } from '../settings.ts';
import type { Stored } from './stored.ts';

/** Raised when a file of before could no longer be read as it was meant. */
const VERSION = 1;
/** More characters than a file with all words of the glossary has. */
const MOST = 1_000_000;

/** Why a file is not taken: it cannot be read, it is not ours, or another version of the extension has written it. */
export type FileProblem = 'broken' | 'foreign' | 'version';

/** A file with the reader's choices and words, out of what storage holds. Drafts and addresses are not in it. */
export function writeSettingsFile(stored: Stored): string {
  const file = { 'annae-settings': VERSION, settings: readSettings(stored), words: readKeptWords(stored.words) };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** What a file brings. Without words of its own it leaves the reader's as they are (null). */
export interface SettingsFile {
  settings: Settings;
  words: KeptWord[] | null;
}

/** What to write into storage for a file; a problem where anything in it is wrong, so that nothing is taken by half. */
export function readSettingsFile(text: string): SettingsFile | { problem: FileProblem } {
  if (text.length > MOST) return { problem: 'foreign' };
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    return { problem: 'broken' };
  }
  if (!isRecord(file) || !('annae-settings' in file)) return { problem: 'foreign' };
  if (file['annae-settings'] !== VERSION) return { problem: 'version' };
  if (!isRecord(file.settings)) return { problem: 'broken' };
  const settings = readSettings(file.settings);
  const words = 'words' in file ? readKeptWords(file.words) : null;
  const hasAllWords = words === null || (Array.isArray(file.words) && file.words.length === words.length);
  return hasAllWords && isWhole(file.settings, settings) ? { settings, words } : { problem: 'broken' };
}

/** Whether every setting of the file was understood; one that it does not have keeps its default. */
function isWhole(written: Stored, read: Settings): boolean {
  return SETTING_KEYS.every((key) => !(key in written) || JSON.stringify(written[key]) === JSON.stringify(read[key as keyof Settings]));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

import version from 'annae:version';
import type { CheckReport } from './check/check-report.ts';
import { openFolder } from './load-file.ts';
import type { Note } from './note.ts';
import type { PageSettings } from './options/gather-options.ts';

/** What is set in a page, and whether anything runs there. */
export interface CheckedSettings {
  /** The address below which the files are that are loaded on first use. */
  base: URL;
  settings: PageSettings;
  /** What the page's author is told at a start. */
  notes: readonly Note[];
  isRunning: boolean;
}

/** Loads what looks at the settings, and lets it look: prints what is set and what does not work, and resolves with the same. */
export async function checkSettings(checked: CheckedSettings, language?: 'ko' | 'en'): Promise<CheckReport> {
  const load = openFolder(checked.base);
  const { checkPage } = await load<typeof import('./check/check-page.ts')>('check.js');
  return checkPage({ ...checked, document, version, load }, language);
}

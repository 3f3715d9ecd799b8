import version from 'annae:version';
import type { CheckReport } from './check/check-report.ts';
import type { Note } from './note.ts';
import type { PageSettings } from './options/gather-options.ts';
import { openWidgetFiles } from './widget-files.ts';

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
  const files = openWidgetFiles(checked.base);
  const { checkPage } = await files.check();
  return checkPage({ ...checked, document, version, files }, language);
}

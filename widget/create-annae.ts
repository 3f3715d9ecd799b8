import version from 'annae:version';
import type { AnnaeApi, AnnaeHandle } from './annae-api.ts';
import type { CheckReport } from './check/check-report.ts';
import { checkSettings } from './check-settings.ts';
import type { EmbeddedWidget } from './embed.ts';
import { openFolder } from './load-file.ts';
import type { Note } from './note.ts';
import type { AnnaeOptions } from './options/annae-options.ts';
import { gatherOptions } from './options/gather-options.ts';
import { startWidget } from './start-widget.ts';

export interface AnnaePlace {
  /** The address below which the files are that are loaded on first use. */
  base: URL;
  /** What the tag says. */
  tag: DOMStringMap;
  /** What the page's author is told at a start. */
  notes: readonly Note[];
  /** Called when the page has stopped it. */
  onStop(): void;
}

/** What a page with the tag can call. */
export function createAnnae({ base, tag, notes, onStop }: AnnaePlace): AnnaeApi {
  let settings = gatherOptions(tag);
  /** What runs or is about to; null where nothing has been started, or it has been stopped. */
  let running: Promise<EmbeddedWidget | null> | null = null;
  /** The end of what ran before: a framework may stop and start in one go. */
  let before: Promise<unknown> = Promise.resolve();
  const handle: AnnaeHandle = { open: () => void running?.then((widget) => widget?.open()), stop };

  function start(given?: AnnaeOptions): AnnaeHandle {
    if (!running) {
      settings = gatherOptions(tag, given);
      running = before.then(() => startWidget({ settings, notes, base }));
    } else if (given) void sayThatItRuns();
    return handle;
  }

  async function sayThatItRuns(): Promise<void> {
    const { openOptions } = await openFolder(base)<typeof import('./options/open-options.ts')>('options.js');
    openOptions(gatherOptions({}), document, ['runs']);
  }

  function stop(): void {
    if (!running) return;
    before = running.then((widget) => widget?.stop());
    running = null;
    onStop();
  }

  async function check(language?: 'ko' | 'en'): Promise<CheckReport> {
    return checkSettings({ base, settings, notes, isRunning: Boolean(await running) }, language);
  }

  return { version, start, check, ...handle };
}

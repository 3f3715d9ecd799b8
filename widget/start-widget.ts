import compiledIndex from 'annae:index';
import { loadIndexInSteps } from '../core/match/term-index.ts';
import { workInSteps } from '../page/text/next-frame.ts';
import { type EmbeddedWidget, type EmbedOptions, embed } from './embed.ts';
import type { OwnTermsOptions, OwnWords } from './own-terms/open-own-terms.ts';
import { findObstacle } from './tag/find-obstacle.ts';
import { openWidgetFiles, type WidgetFiles } from './widget-files.ts';

/** What is set, and the address below which the files are that are loaded on first use. */
export interface StartWidget extends Pick<EmbedOptions, 'settings' | 'notes'> {
  base: URL;
}

/** Says that the widget runs already, whichever way it came. */
const RUNNING = Symbol.for('annae.running');
const world = globalThis as { [RUNNING]?: boolean };

/** Whether it can start: it does not run yet, and the browser paints highlights. */
export function canStart(): boolean {
  return !world[RUNNING] && typeof Highlight !== 'undefined';
}

/** Starts the widget, once for a page. Null where it runs already, where nothing can be shown, and after a fault, which is logged and does not reach the page. */
export async function startWidget(start: StartWidget): Promise<EmbeddedWidget | null> {
  if (!canStart()) return null;
  world[RUNNING] = true;
  try {
    // A part of the page that is named has to be there before it can be read.
    if (start.settings.set.root && document.readyState === 'loading')
      await new Promise((resolve) => document.addEventListener('DOMContentLoaded', resolve, { once: true }));
    const obstacle = await findObstacle(start.base);
    if (!obstacle) return await embedIn(start);
    warn(obstacle);
  } catch (fault) {
    console.error('Annae:', fault);
  }
  world[RUNNING] = false;
  return null;
}

/** A document that is written anew gets another widget, which does not repeat the warnings. */
async function embedIn({ settings, base, ...start }: StartWidget): Promise<EmbeddedWidget> {
  const index = await workInSteps(loadIndexInSteps(compiledIndex));
  const files = openWidgetFiles(base);
  const { terms } = settings.set;
  const own = terms ? await loadOwnWords({ terms, document, index, files }) : null;
  const begin = (notes: StartWidget['notes']) => embed({ settings, notes, document, index, files, own, onReplaced });
  let widget = begin(start.notes);

  function onReplaced(): void {
    widget = begin(null);
  }

  return {
    open: () => widget.open(),
    stop() {
      widget.stop();
      world[RUNNING] = false;
    },
  };
}

/** The page's own terms, for which its marks wait; null, with a line for its author, where there is nothing to use. */
async function loadOwnWords(options: OwnTermsOptions<WidgetFiles>): Promise<OwnWords<WidgetFiles> | null> {
  try {
    const { openOwnTerms } = await options.files.ownTerms();
    return await openOwnTerms(options);
  } catch (fault) {
    console.error('Annae:', fault);
    return null;
  }
}

/** A line for the page's author. */
export function warn(sentence: string): void {
  console.warn('Annae:', sentence);
}

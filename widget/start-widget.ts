import compiledIndex from 'annae:index';
import { loadIndexInSteps } from '../core/match/term-index.ts';
import { workInSteps } from '../page/text/next-frame.ts';
import { whenRootReplaced } from '../page/when-root-replaced.ts';
import type { EmbeddedWidget } from './embed.ts';
import { openFolder } from './load-file.ts';
import type { OwnTermsOptions, OwnWords } from './own-terms/open-own-terms.ts';
import { type RunOptions, runOnDocument } from './run-on-document.ts';
import { findObstacle } from './tag/find-obstacle.ts';

/** What is set, and the address below which the files are that are loaded on first use. */
export interface StartWidget extends Pick<RunOptions, 'settings' | 'notes'> {
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
    if (!obstacle) return await run(start);
    warn(obstacle);
  } catch (fault) {
    logFault(fault);
  }
  world[RUNNING] = false;
  return null;
}

/** A document that is written anew gets another widget, which does not repeat the warnings. */
async function run({ base, settings, notes }: StartWidget): Promise<EmbeddedWidget> {
  const load = openFolder(base);
  const index = await workInSteps(loadIndexInSteps(compiledIndex));
  const { terms } = settings.set;
  const own = terms ? await loadOwnWords({ terms, document, index, load }) : null;
  const begin = (said: StartWidget['notes']) => runOnDocument({ document, settings, load, index, own, notes: said, onFault });
  let current = begin(notes);
  const stopWatching = whenRootReplaced(document, () => {
    current.stop();
    current = begin(null);
    current.widget.catch(onFault);
  });

  function onFault(fault: unknown): void {
    stopWatching();
    logFault(fault);
  }

  await current.widget.catch((fault: unknown) => {
    stopWatching();
    throw fault;
  });
  return {
    open: () => void current.widget.then((widget) => widget?.open()),
    stop() {
      stopWatching();
      current.stop();
      world[RUNNING] = false;
    },
  };
}

/** The page's own terms, for which its marks wait; null, with a line for its author, where there is nothing to use. */
async function loadOwnWords(options: OwnTermsOptions): Promise<OwnWords | null> {
  try {
    const { openOwnTerms } = await options.load<typeof import('./own-terms/open-own-terms.ts')>('own-terms.js');
    return await openOwnTerms(options);
  } catch (fault) {
    logFault(fault);
    return null;
  }
}

function logFault(fault: unknown): void {
  console.error('Annae:', fault);
}

/** A line for the page's author. */
export function warn(sentence: string): void {
  console.warn('Annae:', sentence);
}

import compiledIndex from 'annae:index';
import { loadIndex } from '../core/match/term-index.ts';
import { type EmbeddedWidget, embed } from './embed.ts';
import type { AnnaeOptions } from './options/annae-options.ts';
import { readOptions } from './options/read-options.ts';
import { findObstacle } from './tag/find-obstacle.ts';

/** Says that the widget runs already, whichever way it came. */
const RUNNING = Symbol.for('annae.running');
const world = globalThis as { [RUNNING]?: boolean };

/** Whether it can start: it does not run yet, and the browser paints highlights. */
export function canStart(): boolean {
  return !world[RUNNING] && typeof Highlight !== 'undefined';
}

/**
 * Starts the widget with what is set and the files below `base`, once for a page. Null where it runs already, where nothing can be shown, and
 * after a fault, which is logged and does not reach the page.
 */
export async function startWidget(set: AnnaeOptions, base: URL): Promise<EmbeddedWidget | null> {
  if (!canStart()) return null;
  world[RUNNING] = true;
  try {
    const obstacle = await findObstacle(base);
    if (!obstacle) return embedIn(set, base);
    warn(obstacle);
  } catch (fault) {
    console.error('Annae:', fault);
  }
  world[RUNNING] = false;
  return null;
}

/** A document that is written anew gets another widget, which does not repeat the warnings. */
function embedIn(set: AnnaeOptions, base: URL): EmbeddedWidget {
  const index = loadIndex(compiledIndex);
  const begin = (say: typeof warn) => embed({ ...readOptions(set, document, say), document, index, base, onReplaced });
  let widget = begin(warn);

  function onReplaced(): void {
    widget = begin(() => {});
  }

  return {
    open: () => widget.open(),
    stop() {
      widget.stop();
      world[RUNNING] = false;
    },
  };
}

/** A line for the page's author. */
export function warn(sentence: string): void {
  console.warn('Annae:', sentence);
}

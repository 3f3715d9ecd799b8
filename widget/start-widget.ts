import compiledIndex from 'annae:index';
import { loadIndex } from '../core/match/term-index.ts';
import { type EmbeddedWidget, type EmbedOptions, embed } from './embed.ts';
import { findObstacle } from './tag/find-obstacle.ts';

/** What is set, and the address below which the files are that are loaded on first use. */
export type StartWidget = Pick<EmbedOptions, 'settings' | 'notes' | 'base'>;

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
    if (!obstacle) return embedIn(start);
    warn(obstacle);
  } catch (fault) {
    console.error('Annae:', fault);
  }
  world[RUNNING] = false;
  return null;
}

/** A document that is written anew gets another widget, which does not repeat the warnings. */
function embedIn(start: StartWidget): EmbeddedWidget {
  const index = loadIndex(compiledIndex);
  const begin = (notes: StartWidget['notes']) => embed({ ...start, notes, document, index, onReplaced });
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

/** A line for the page's author. */
export function warn(sentence: string): void {
  console.warn('Annae:', sentence);
}

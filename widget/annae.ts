import compiledIndex from 'annae:index';
import { loadIndex } from '../core/match/term-index.ts';
import { type EmbeddedWidget, embed } from './embed.ts';
import { gatherOptions } from './options/gather-options.ts';
import { readOptions } from './options/read-options.ts';
import { findObstacle } from './tag/find-obstacle.ts';
import { findTag } from './tag/find-tag.ts';

/** What a page can call. */
export interface AnnaeApi {
  /** Opens the list of terms on the page. */
  open(): void;
  /** Takes everything off the page again. */
  stop(): void;
}

declare global {
  interface Window {
    Annae?: AnnaeApi;
  }
}

/** Says that the script runs already. `window.Annae` may be an element with that id, or the page's own. */
const RUNNING = Symbol.for('annae.running');
const world = window as { [RUNNING]?: boolean };

/** The script tag: starts once, however often it is loaded. A fault is logged and does not reach the page. */
async function start(tag: HTMLScriptElement | null): Promise<void> {
  if (world[RUNNING] || typeof Highlight === 'undefined') return;
  world[RUNNING] = true;
  try {
    world[RUNNING] = await run(tag);
  } catch (fault) {
    world[RUNNING] = false;
    console.error('Annae:', fault);
  }
}

/** False where nothing can be shown. */
async function run(tag: HTMLScriptElement | null): Promise<boolean> {
  if (!tag?.src) {
    warn('there is no <script src="…/annae.js"> that says where the other files are, so nothing is shown.');
    return false;
  }
  // From another origin, a classic script has no base address of its own. Modules are found by the tag's.
  const base = new URL('annae/', tag.src);
  const obstacle = await findObstacle(base);
  if (obstacle) {
    warn(obstacle);
    return false;
  }
  if (tag.type === 'module') warn('the tag needs no type="module"; without it, the script starts sooner.');
  offerApi(embedFor(tag, base));
  return true;
}

/** The widget of a tag. A document that is written anew gets another, which does not repeat the warnings. */
function embedFor(tag: HTMLScriptElement, base: URL): EmbeddedWidget {
  const index = loadIndex(compiledIndex);
  const begin = (say: typeof warn) =>
    embed({ ...readOptions(gatherOptions(tag.dataset), document, say), document, index, base, onReplaced });
  let widget = begin(warn);

  function onReplaced(): void {
    widget = begin(() => {});
  }

  return { open: () => widget.open(), stop: () => widget.stop() };
}

function offerApi(widget: EmbeddedWidget): void {
  if (Object.hasOwn(window, 'Annae')) {
    warn('window.Annae is the page’s own, so that Annae.open() and Annae.stop() are not there.');
    return;
  }
  if ('Annae' in window) warn('an element has the id "Annae"; window.Annae is the script’s from now on.');
  window.Annae = {
    open: widget.open,
    stop() {
      widget.stop();
      delete window.Annae;
      world[RUNNING] = false;
    },
  };
}

function warn(sentence: string): void {
  console.warn('Annae:', sentence);
}

const tag = findTag(document);
// A part of the page that is named has to be there before it can be read.
if (tag?.dataset.root && document.readyState === 'loading') {
  document.addEventListener('DOMContentLoaded', () => void start(tag), { once: true });
} else void start(tag);

import compiledIndex from 'annae:index';
import { loadIndex } from '../core/match/term-index.ts';
import { type EmbeddedWidget, embed } from './embed.ts';
import { builtInsWork } from './tag/built-ins.ts';
import { findTag } from './tag/find-tag.ts';
import { readAttributes } from './tag/read-attributes.ts';

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

/** Says that the script runs already; `window.Annae` may be an element with that id, or the page's own. */
const RUNNING = Symbol.for('annae.running');
const world = window as { [RUNNING]?: boolean };

/** The script tag: starts once, however often it is loaded; a fault is logged and stays inside. */
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

/** False where the tag is such that nothing can be shown. */
async function run(tag: HTMLScriptElement | null): Promise<boolean> {
  if (!tag?.src) {
    warn('there is no <script src="…/annae.js"> that says where the other files lie, so nothing is shown.');
    return false;
  }
  // From another origin, a classic script has no base address of its own: modules are found from the tag's.
  const base = new URL('annae/', tag.src);
  if (self.origin === 'null' && !(await canLoadFrom(base))) {
    warn(`${base} does not let pages without an origin load it (sandboxed frames, files), so nothing is shown.`);
    return false;
  }
  if (!builtInsWork()) {
    warn('the page has replaced built-in functions (Map, Set, JSON, bind) by others that do not work, so nothing is shown.');
    return false;
  }
  if (tag.type === 'module') warn('the tag needs no type="module"; without it, the script starts sooner.');
  const index = loadIndex(compiledIndex);
  const begin = (say: typeof warn): EmbeddedWidget => {
    const attributes = readAttributes(tag, document, say);
    return embed({
      ...attributes,
      document,
      index,
      base,
      onReplaced() {
        widget = begin(() => {});
      },
    });
  };
  let widget = begin(warn);
  offer({
    open: () => widget.open(),
    stop() {
      widget.stop();
      delete window.Annae;
      world[RUNNING] = false;
    },
  });
  return true;
}

/** Many servers give modules to their own origin alone; then there would be marks without cards. */
function canLoadFrom(base: URL): Promise<boolean> {
  return import(/* @vite-ignore */ new URL('card.js', base).href).then(
    () => true,
    () => false,
  );
}

function offer(api: AnnaeApi): void {
  if (Object.hasOwn(window, 'Annae')) {
    warn('window.Annae is the page’s own, so that Annae.open() and Annae.stop() are not there.');
    return;
  }
  if ('Annae' in window) warn('an element has the id "Annae"; window.Annae is the script’s from now on.');
  window.Annae = api;
}

function warn(sentence: string): void {
  console.warn('Annae:', sentence);
}

const tag = findTag(document);
// A part of the page that is named has to be there before it can be read.
if (tag?.dataset.root && document.readyState === 'loading') {
  document.addEventListener('DOMContentLoaded', () => void start(tag), { once: true });
} else void start(tag);

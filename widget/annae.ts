import compiledIndex from 'annae:index';
import { loadIndex } from '../core/match/term-index.ts';
import { embed } from './embed.ts';
import { readAttributes } from './read-attributes.ts';

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

/** The script tag: starts once, however often it is loaded; a fault is logged and stays inside. */
function run(script: HTMLScriptElement | SVGScriptElement | null): void {
  if (!script || window.Annae || typeof Highlight === 'undefined') return;
  const attributes = readAttributes(script, document);
  // From another origin, a classic script has no base address of its own: modules are found from the tag's.
  const base = new URL('annae/', (script as HTMLScriptElement).src);
  const widget = embed({ ...attributes, document, index: loadIndex(compiledIndex), base });
  window.Annae = {
    open: widget.open,
    stop() {
      widget.stop();
      delete window.Annae;
    },
  };
}

function start(script: HTMLScriptElement | SVGScriptElement | null): void {
  try {
    run(script);
  } catch (fault) {
    console.error('Annae:', fault);
  }
}

const { currentScript } = document;
// A part of the page that is named has to be there before it can be read.
if (currentScript?.dataset.root && document.readyState === 'loading') {
  document.addEventListener('DOMContentLoaded', () => start(currentScript), { once: true });
} else start(currentScript);

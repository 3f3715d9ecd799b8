import type { EmbeddedWidget } from './embed.ts';
import { gatherOptions } from './options/gather-options.ts';
import { canStart, startWidget, warn } from './start-widget.ts';
import { FILES_FOLDER } from './tag/files-folder.ts';
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

/** The script tag: starts once, however often it is loaded. */
async function start(tag: HTMLScriptElement | null): Promise<void> {
  if (!canStart()) return;
  if (!tag?.src) {
    warn('there is no <script src="…/annae.js"> that says where the other files are, so nothing is shown.');
    return;
  }
  // From another origin, a classic script has no base address of its own. Modules are found by the tag's.
  const widget = await startWidget(gatherOptions(tag.dataset), new URL(FILES_FOLDER, tag.src));
  if (!widget) return;
  if (tag.type === 'module') warn('the tag needs no type="module"; without it, the script starts sooner.');
  offerApi(widget);
}

/** `window.Annae` may be an element with that id, or the page's own. */
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
    },
  };
}

const tag = findTag(document);
// A part of the page that is named has to be there before it can be read.
if (tag?.dataset.root && document.readyState === 'loading') {
  document.addEventListener('DOMContentLoaded', () => void start(tag), { once: true });
} else void start(tag);

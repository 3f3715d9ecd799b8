import type { AnnaeApi } from './annae-api.ts';
import { createAnnae } from './create-annae.ts';
import type { Note } from './note.ts';
import { canStart, warn } from './start-widget.ts';
import { FILES_FOLDER } from './tag/files-folder.ts';
import { findTag } from './tag/find-tag.ts';

declare global {
  interface Window {
    Annae?: AnnaeApi;
  }
}

/** Says that a tag is there already, whether it has started or not. */
const TAG = Symbol.for('annae.tag');
const world = window as { [TAG]?: boolean };

/** The script tag: does all once, however often it is loaded. `window.Annae` may be an element with that id, or the page's own. */
function begin(tag: HTMLScriptElement | null): void {
  if (world[TAG] || !canStart()) return;
  if (!tag?.src) {
    warn('there is no <script src="…/annae.js"> that says where the other files are, so nothing is shown.');
    return;
  }
  world[TAG] = true;
  const { dataset, src, type } = tag;
  const isManual = dataset.start === 'manual';
  const isTaken = Object.hasOwn(window, 'Annae');
  const notes: Note[] = [];
  if (type === 'module') notes.push('module');
  if (isTaken) notes.push('ownGlobal');
  else if ('Annae' in window) notes.push('idTaken');
  // From another origin, a classic script has no base address of its own. Modules are found by the tag's.
  const annae = createAnnae({ base: new URL(FILES_FOLDER, src), tag: dataset, notes, onStop });
  if (!isTaken) window.Annae = annae;
  if (!isManual) annae.start();
  else if (isTaken) warn('window.Annae is the page’s own, so that nothing can start.');

  /** A page that starts it by itself may do so again. */
  function onStop(): void {
    if (isManual) return;
    delete window.Annae;
    world[TAG] = false;
  }
}

begin(findTag(document));

import type { Language } from '../../core/languages.ts';
import { adoptStyle } from '../../page/style.ts';
import type { OwnHost } from '../../page/tooltip/own-host.ts';
import type { LaterOptions } from '../options/later-options.ts';
import css from './launcher.css?inline';
import { createParts } from './launcher-parts.ts';
import { EDGE } from './launcher-place.ts';
import { createSeat } from './launcher-seat.ts';
import { watchMoves } from './move-launcher.ts';
import { watchOwnLauncher } from './own-launcher.ts';
import { watchPage } from './watch-page.ts';

export interface LauncherOptions extends Pick<LaterOptions, 'launcher' | 'side' | 'offset' | 'label'> {
  document: Document;
  host(): OwnHost;
  language: Language;
  onPress(): void;
}

/** What opens the list: the button at the edge of the page, or an element of the page. */
export interface Launcher {
  setLanguage(language: Language): void;
  destroy(): void;
}

/** Milliseconds for which the button says what it is to a reader who has just come to the site. */
const SAID = 5000;

/** Our button, or what the agency has for it. */
export function createLauncher(options: LauncherOptions): Launcher {
  const { launcher } = options;
  return typeof launcher === 'object' ? watchOwnLauncher({ ...options, ...launcher }) : createButton(options);
}

/**
 * The button that opens the list. It makes room for what the page has at its edge; the reader can put it elsewhere, or hide it until
 * the page is loaded again or Alt+Shift+L is pressed.
 */
function createButton({ document, side = 'right', offset, label, language, onPress, ...options }: LauncherOptions): Launcher {
  const end = new AbortController();
  const { root } = options.host();
  const { box, button, hide, setLanguage } = createParts(document, label);
  const seat = createSeat(box, button, { side, across: EDGE, up: EDGE, ...offset });

  adoptStyle(root, css);
  setLanguage(language);
  root.prepend(box);
  seat.look();
  watchPage(document.defaultView!, seat.look, end.signal);
  watchMoves({ button, moveTo: seat.moveTo, onStart: seat.remember, takeBack: seat.takeBack, onPress });
  hide.addEventListener('click', ({ isTrusted }) => {
    box.hidden ||= isTrusted;
  });
  document.addEventListener('keydown', (event) => isShortcut(event) && comeBack(), { capture: true, passive: true, signal: end.signal });
  if (!comesFromSite(document)) {
    box.classList.add('said');
    const timer = setTimeout(() => box.classList.remove('said'), SAID);
    end.signal.addEventListener('abort', () => clearTimeout(timer));
  }

  function comeBack(): void {
    box.hidden = false;
    seat.look();
    onPress();
  }

  return {
    setLanguage,
    destroy() {
      end.abort();
      box.parentNode?.removeChild(box);
    },
  };
}

/** Alt+Shift+L, as in the extension; while the reader writes, it may be a letter. */
function isShortcut(event: KeyboardEvent): boolean {
  const { isTrusted, altKey, shiftKey, ctrlKey, metaKey, code } = event;
  if (!(isTrusted && altKey && shiftKey && code === 'KeyL') || ctrlKey || metaKey) return false;
  const innermost = event.composedPath()[0];
  return !(innermost instanceof Element && innermost.closest('input, textarea, select, [contenteditable]'));
}

/** Who has seen the site's page before has read what the button is; where the reader was is not kept. */
function comesFromSite({ referrer, location }: Document): boolean {
  return URL.canParse(referrer) && new URL(referrer).origin === location.origin;
}

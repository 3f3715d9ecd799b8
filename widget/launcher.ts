import labels from 'annae:locales/labels';
import type { Language } from '../core/languages.ts';
import { adoptStyle } from '../page/style.ts';
import type { OwnHost } from '../page/tooltip/own-host.ts';
import css from './launcher.css?inline';

export interface LauncherOptions {
  host: OwnHost;
  side: 'left' | 'right';
  language: Language;
  onPress(): void;
}

/** *Annae*, the word over every information service in Korea. */
const WORD = '안내';

/** The button at the edge of the page that opens the list; without a library, since every page loads it. */
export function createLauncher({ host, side, language, onPress }: LauncherOptions): { destroy(): void } {
  adoptStyle(host.root, css);
  const label = labels[language]!;
  const button = host.root.ownerDocument.createElement('button');
  button.type = 'button';
  button.className = `launcher ${side}`;
  button.textContent = WORD;
  // The name holds the visible word, for those who speak to their computer (WCAG 2.5.3).
  button.setAttribute('aria-label', `${WORD}, ${label}`);
  button.title = label;
  button.addEventListener('click', onPress);
  host.root.prepend(button);
  return { destroy: () => host.root.removeChild(button) };
}

import labels from 'annae:locales/labels';
import type { Language } from '../../core/languages.ts';
import type { TextOption } from '../options/annae-options.ts';
import { textIn } from '../options/text-in.ts';

/** What the button at the edge of the page is made of. */
export interface LauncherParts {
  /** Holds all of it. */
  box: HTMLElement;
  button: HTMLButtonElement;
  hide: HTMLButtonElement;
  /** Names it all in a language. */
  setLanguage(language: Language): void;
}

/** *Annae*, the word over every information service in Korea. */
const WORD = '안내';
const TIP = 'annae-launcher-tip';

/** Made without a library, since every page has it. `word` is what the agency has the button say. */
export function createParts(document: Document, word: TextOption = { ko: WORD }): LauncherParts {
  const make = <Name extends 'div' | 'button' | 'span'>(name: Name, className: string) =>
    Object.assign(document.createElement(name), { className });
  const box = make('div', 'launcher-box');
  const button = make('button', 'launcher');
  const hide = make('button', 'launcher-hide');
  const tip = make('div', 'launcher-tip');
  const says = make('span', 'launcher-says');
  const move = make('span', 'launcher-move');
  button.type = 'button';
  hide.type = 'button';
  tip.id = TIP;
  tip.setAttribute('role', 'tooltip');
  button.setAttribute('aria-describedby', TIP);
  // Its room for a finger.
  hide.append(make('span', ''));
  tip.append(says, ' ', move);
  box.append(button, hide, tip);

  return {
    box,
    button,
    hide,
    setLanguage(language) {
      const label = labels[language]!;
      const shown = textIn(word, language);
      box.lang = language;
      button.textContent = shown.text;
      button.lang = shown.language;
      // The name holds the visible word, for those who speak to their computer (WCAG 2.5.3).
      button.setAttribute('aria-label', `${shown.text}, ${label.open}`);
      hide.setAttribute('aria-label', label.hide);
      hide.title = label.hide;
      says.textContent = label.says;
      move.textContent = label.move;
    },
  };
}

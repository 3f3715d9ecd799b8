import { adoptStyle } from '../style.ts';
import css from './mark-style.css?inline';

/** The style sheet that makes marks visible, in the document and in its shadow trees. */
export interface MarkStyles {
  /** A further tree that has the sheet while there are marks. */
  addRoot(root: Document | ShadowRoot): void;
  /** Adopts the sheet everywhere. A browser then looks at every element once, so this waits for the first mark. */
  show(): void;
  destroy(): void;
}

/** Sheets of our own; nothing is adopted where the extension brings the sheet. */
export function createMarkStyles(ownStyle: boolean): MarkStyles {
  const waiting: (Document | ShadowRoot)[] = [];
  const removals: (() => void)[] = [];
  let shows = false;
  return {
    addRoot(root) {
      if (!ownStyle) return;
      if (shows) removals.push(adoptStyle(root, css));
      else waiting.push(root);
    },
    show() {
      shows = true;
      for (const root of waiting.splice(0)) removals.push(adoptStyle(root, css));
    },
    destroy() {
      for (const remove of removals) remove();
    },
  };
}

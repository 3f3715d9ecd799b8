import { adoptStyle } from '../style.ts';

/** A style sheet that makes marks visible, in the document and in its shadow trees. */
export interface MarkStyles {
  /** A further tree that has the sheet while there are marks. */
  addRoot(root: Document | ShadowRoot): void;
  /** Adopts the sheet everywhere. A browser then looks at every element once, so this waits for the first mark. */
  show(): void;
  destroy(): void;
}

/** Adopts a sheet of our own; null, and nothing is adopted, where the extension brings it. */
export function createMarkStyles(css: string | null): MarkStyles {
  const waiting: (Document | ShadowRoot)[] = [];
  const removals: (() => void)[] = [];
  let shows = false;
  return {
    addRoot(root) {
      if (css === null) return;
      if (shows) removals.push(adoptStyle(root, css));
      else waiting.push(root);
    },
    show() {
      shows = true;
      for (const root of waiting.splice(0)) removals.push(adoptStyle(root, css!));
    },
    destroy() {
      for (const remove of removals) remove();
    },
  };
}

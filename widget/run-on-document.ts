import { createMatcher } from '../core/match/find-matches.ts';
import type { TermIndex } from '../core/match/term-index.ts';
import { startFirstMarks } from '../page/first-marks.ts';
import { keepPress } from '../page/tooltip/first-signs.ts';
import { HOST_NAME } from '../page/tooltip/own-host.ts';
import type { EmbeddedWidget, EmbedModule, EmbedOptions } from './embed.ts';
import { readFirstOptions } from './options/first-options.ts';

export interface RunOptions extends Pick<EmbedOptions, 'settings' | 'notes' | 'load' | 'own' | 'onFault'> {
  document: Document;
  index: TermIndex;
}

/** The widget on one document. */
export interface DocumentRun {
  /** Resolves when the rest of the widget goes on from the first marks, or to null where it has been stopped before; rejects with a fault, after which everything has been taken off. */
  widget: Promise<EmbeddedWidget | null>;
  /** Takes everything off the page. */
  stop(): void;
}

/** Paints the first marks with the code that is there, and loads the rest. */
export function runOnDocument({ document, index, own, ...options }: RunOptions): DocumentRun {
  const { root, exclude, density, commonWords } = readFirstOptions(options.settings.set, document);
  const first = startFirstMarks({
    ...{ document, exclude, ownHost: HOST_NAME, ownStyle: true },
    root: root ?? document.documentElement,
    index: own?.index ?? index,
    settings: { density, fromLevel: 1, commonWords },
    known: own?.excluded ?? new Set(),
  });
  const takePress = keepPress(document);
  let embedded: EmbeddedWidget | null = null;
  let isOver = false;

  async function goOn(): Promise<EmbeddedWidget | null> {
    try {
      await first.begun;
      const { embed } = await options.load<EmbedModule>('assistant.js');
      if (!isOver) embedded = embed({ ...options, first, own, press: takePress(), match: createMatcher(index) });
    } catch (fault) {
      if (isOver) return null;
      takePress();
      first.destroy();
      throw fault;
    }
    return embedded;
  }

  return {
    widget: goOn(),
    stop() {
      isOver = true;
      takePress();
      (embedded ? embedded.stop : first.destroy)();
    },
  };
}

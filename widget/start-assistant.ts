import { createMarkChooser, type MarkSettings } from '../core/highlight/choose-marks.ts';
import type { Language } from '../core/languages.ts';
import type { TermIndex } from '../core/match/term-index.ts';
import { markPage } from '../page/mark-page.ts';
import { markAt } from '../page/tooltip/hit-test.ts';
import { createHost, HOST_NAME, type OwnHost } from '../page/tooltip/own-host.ts';
import { showMatch } from '../page/tooltip/show-match.ts';
import type { Target } from '../page/tooltip/target.ts';
import { watchPointer } from '../page/tooltip/watch-pointer.ts';
import { whenRootReplaced } from '../page/when-root-replaced.ts';
import { type CardSources, createCardController } from './card/card-controller.ts';
import { countTerms, firstMatch, neighbour, type TermCount } from './terms-on-page.ts';
import { undo } from './undo.ts';

export interface AssistantOptions extends CardSources {
  document: Document;
  /** The part of the page to read; all of it without. */
  root?: Element | null;
  index: TermIndex;
  language: Language;
  settings: MarkSettings;
  /** Whether the page may look into our element. */
  rootMode: ShadowRootMode;
  /** False where the extension's own style sheet paints the highlights. */
  ownStyle: boolean;
  /** Called when the list of terms may have changed. */
  onChange(): void;
  /** Called when the document has been written anew; the shell starts again. */
  onReplaced(): void;
  /** Called with an error that nothing else catches; the shell logs it once and stops. */
  onFault(error: unknown): void;
}

/** The assistant at work on one document; the same in the extension and in the embedded script. */
export interface Assistant {
  /** The terms on the page, in its order. */
  terms(): TermCount[];
  /** Takes the reader to a term and opens its card; false when it is no longer there. */
  goTo(term: number): boolean;
  /** Takes the reader to the next (1) or previous (-1) term. */
  step(direction: 1 | -1): void;
  setLanguage(language: Language): void;
  /** Our element in the page; a shell may show more in it. */
  host(): OwnHost;
  /** Resolves when the page has been read once. */
  ready: Promise<void>;
  /** Takes everything off the page again. */
  destroy(): void;
}

/** Reads and marks the document and opens cards. Everything that differs between the shells comes in as an option. */
export function startAssistant(options: AssistantOptions): Assistant {
  const { document, root, index, settings, ownStyle, onChange } = options;
  const end = new AbortController();
  const stopWatching = whenRootReplaced(document, options.onReplaced);
  const page = markPage({ document, root: root ?? document.documentElement, index, settings, ownHost: HOST_NAME, ownStyle, onChange });
  let ownHost: OwnHost | null = null;
  const host = () => {
    ownHost ??= createHost(document, options.rootMode);
    return ownHost;
  };
  const controller = createCardController({ ...options, host });
  let here: Target | null = null;

  watchPointer({
    document,
    isOurs: (target) => target instanceof Element && target.localName === HOST_NAME,
    markAt: (x, y) => markAt(page, document, x, y),
    dispatch: controller.dispatch,
    signal: end.signal,
  });

  function open(match: Target | null): boolean {
    if (!match) return false;
    here = match;
    showMatch(match);
    controller.dispatch({ type: 'press', target: match });
    return true;
  }

  return {
    terms: () => countTerms(page.terms(), (term) => index.level[term]! >= settings.fromLevel),
    goTo: (term) => open(firstMatch(page.terms(), term)),
    step(direction) {
      const chooser = createMarkChooser(settings, (term) => index.level[term]!);
      open(neighbour({ blocks: page.terms().blocks, chooser, from: here, direction }));
    },
    setLanguage: controller.setLanguage,
    host,
    ready: page.ready,
    destroy() {
      undo(
        stopWatching,
        () => end.abort(),
        controller.destroy,
        page.destroy,
        () => ownHost?.destroy(),
      );
    },
  };
}

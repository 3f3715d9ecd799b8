import drawerCss from '../../components/panel/drawer.css?inline';
import { type DrawerState, mountDrawer } from '../../components/panel/mount-drawer.tsx';
import panelCss from '../../components/panel/panel.css?inline';
import type { ListedTerm } from '../../components/panel/TermPanel.tsx';
import themeCss from '../../components/theme.css?inline';
import { type LoadStrings, loadInterface } from '../../components/translate.ts';
import type { Language } from '../../core/languages.ts';
import { adoptStyle } from '../../page/style.ts';
import type { OwnHost } from '../../page/tooltip/own-host.ts';
import { raiseHost } from '../../page/tooltip/raise-host.ts';
import { createFocusReturn } from '../focus-return.ts';
import type { Position } from '../tag/read-attributes.ts';
import { undo } from '../undo.ts';

export interface DrawerControllerOptions {
  host(): OwnHost;
  side: Position;
  /** The drawer's own words. */
  loadStrings: LoadStrings;
  /** The terms on the page as it is now. */
  list(): Promise<ListedTerm[]>;
  language(): Language;
  onLanguage(language: Language): void;
  /** Takes the reader to a term. */
  onGo(term: number): void;
  /** Null where requests are not offered. */
  onAsk: (() => void) | null;
  onFault(error: unknown): void;
}

export interface DrawerController {
  open(): void;
  /** Shows the terms of now, if the drawer is open. */
  update(): void;
  destroy(): void;
}

/** Opens and closes the drawer, gives the focus back, and keeps the list as the page is. */
export function createDrawerController(options: DrawerControllerOptions): DrawerController {
  const { host, list, loadStrings, onFault } = options;
  adoptStyle(host().root, themeCss + panelCss + drawerCss);
  const drawer = mountDrawer(host().root);
  const focus = createFocusReturn(host().element.ownerDocument, host);
  let isOpen = false;

  async function show(): Promise<void> {
    const [terms] = await Promise.all([list().catch((): [] => []), loadInterface(options.language(), loadStrings)]);
    if (isOpen) drawer.show(stateWith(terms));
  }

  function stateWith(terms: readonly ListedTerm[]): DrawerState {
    const { side, language, onLanguage, onGo, onAsk } = options;
    return {
      terms,
      side: side === 'left' ? 'left' : 'right',
      language: language(),
      onClose: close,
      onAsk: onAsk && (() => closeAnd(onAsk)),
      onGo: ({ term }) => closeAnd(() => onGo(term)),
      onLanguage(next) {
        onLanguage(next);
        refresh();
      },
    };
  }

  function refresh(): void {
    void show().catch(onFault);
  }

  function close(): void {
    isOpen = false;
    drawer.show(null);
    focus.giveBack();
  }

  function closeAnd(act: () => void): void {
    close();
    act();
  }

  return {
    open() {
      if (isOpen) return;
      isOpen = true;
      focus.remember();
      raiseHost(host());
      refresh();
    },
    update: () => isOpen && refresh(),
    destroy() {
      isOpen = false;
      // With the host, the drawer leaves the page anyway.
      undo(drawer.destroy);
    },
  };
}

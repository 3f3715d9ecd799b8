import type { DrawerView, mountDrawer } from '../../components/panel/mount-drawer.tsx';
import type { ListedTerm } from '../../components/panel/TermPanel.tsx';
import type { Language } from '../../core/languages.ts';
import { adoptStyle } from '../../page/style.ts';
import type { OwnHost } from '../../page/tooltip/own-host.ts';
import type { Position } from '../tag/read-attributes.ts';

/** The drawer's code and style, loaded when it first opens. */
export interface PanelModule {
  mountDrawer: typeof mountDrawer;
  css: string;
}

export interface DrawerControllerOptions {
  host(): OwnHost;
  side: Position;
  loadPanel(): Promise<PanelModule>;
  /** The terms on the page as it stands. */
  list(): Promise<ListedTerm[]>;
  language(): Language;
  onLanguage(language: Language): void;
  onGo(term: number): boolean;
  /** Null where requests are not offered. */
  onAsk: (() => void) | null;
  onFault(error: unknown): void;
}

export interface DrawerController {
  open(): void;
  /** Shows the terms anew, if the drawer is open. */
  update(): void;
  destroy(): void;
}

/** Opens and closes the drawer, gives the focus back, and keeps the list as the page is. */
export function createDrawerController(options: DrawerControllerOptions): DrawerController {
  const { host, loadPanel, list, onAsk, onFault } = options;
  let view: Promise<DrawerView> | null = null;
  let isOpen = false;
  let focusBefore: Element | null = null;

  function open(): void {
    if (isOpen) return;
    isOpen = true;
    focusBefore = host().root.activeElement ?? host().element.ownerDocument.activeElement;
    host().raise();
    void show().catch(onFault);
  }

  function close(): void {
    isOpen = false;
    withView((drawer) => drawer.show(null));
    if (focusBefore instanceof HTMLElement) focusBefore.focus({ preventScroll: true });
  }

  /** Whoever asked for the view has been told when it could not be had. */
  function withView(act: (drawer: DrawerView) => void, onError = onFault): void {
    void view?.then(act, () => {}).catch(onError);
  }

  async function show(): Promise<void> {
    view ??= loadPanel().then(({ mountDrawer, css }) => {
      adoptStyle(host().root, css);
      return mountDrawer(host().root);
    });
    const drawer = await view;
    const terms = await list().catch((): [] => []);
    if (!isOpen) return;
    drawer.show({
      terms,
      side: options.side === 'left' ? 'left' : 'right',
      language: options.language(),
      onClose: close,
      onAsk:
        onAsk &&
        (() => {
          close();
          onAsk();
        }),
      onGo({ term }) {
        close();
        options.onGo(term);
      },
      onLanguage(language) {
        options.onLanguage(language);
        void show().catch(onFault);
      },
    });
  }

  return {
    open,
    update() {
      if (isOpen) void show().catch(onFault);
    },
    destroy() {
      isOpen = false;
      // With the host, it leaves the page anyway.
      withView(
        (drawer) => drawer.destroy(),
        () => {},
      );
    },
  };
}

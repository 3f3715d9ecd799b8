import loadFromFolder from 'annae:locales/interface';
import { afterEach, beforeEach, describe, expect, it, type Mock, vi } from 'vitest';
import type { DrawerState } from '../../../components/panel/mount-drawer.tsx';
import type { ListedTerm } from '../../../components/panel/TermPanel.tsx';
import type { LoadStrings } from '../../../components/translate.ts';
import type { Language } from '../../../core/languages.ts';
import type { OwnHost } from '../../../page/tooltip/own-host.ts';
import { createDrawerController, type DrawerController } from '../../../widget/panel/drawer-controller.ts';

const PASSPORT: ListedTerm = { term: 0, headword: '여권', name: 'Passport', count: 1 };
const VISA: ListedTerm = { term: 1, headword: '사증', name: 'Visa', count: 2 };

/** The drawer as it was asked for; it is not rendered. */
let shown: DrawerState | null;
const raiseHost = vi.hoisted(() => vi.fn());
vi.mock('../../../page/tooltip/raise-host.ts', () => ({ raiseHost }));
vi.mock('../../../components/panel/mount-drawer.tsx', () => ({
  mountDrawer: () => {
    const show = (state: DrawerState | null) => {
      shown = state;
    };
    return { show, destroy: () => show(null) };
  },
}));

let language: Language;
let host: OwnHost;
let list: Mock<() => Promise<ListedTerm[]>>;
let loadStrings: Mock<LoadStrings>;
let onGo: Mock<(term: number) => boolean>;
let onAsk: Mock<() => void>;
let onFault: Mock<(fault: unknown) => void>;
let controller: DrawerController;

beforeEach(() => {
  document.body.innerHTML = '<button>안내</button>';
  const element = document.createElement('annae-host');
  host = { element, root: element.attachShadow({ mode: 'open' }), destroy: vi.fn() };
  shown = null;
  language = 'en';
  list = vi.fn(async () => [PASSPORT]);
  loadStrings = vi.fn(loadFromFolder);
  onGo = vi.fn(() => true);
  onAsk = vi.fn();
  onFault = vi.fn();
  controller = createDrawerController({
    host: () => host,
    side: 'left',
    loadStrings: (wanted) => loadStrings(wanted),
    list: () => list(),
    language: () => language,
    onLanguage(next) {
      language = next;
    },
    onGo: (term) => onGo(term),
    onAsk: () => onAsk(),
    onFault: (fault) => onFault(fault),
  });
});

afterEach(() => {
  controller.destroy();
});

async function open(): Promise<DrawerState> {
  controller.open();
  return vi.waitUntil(() => shown);
}

describe('the drawer of the script tag', () => {
  it('makes way for a request about the page', async () => {
    (await open()).onAsk!();
    await vi.waitUntil(() => shown === null);
    expect(onAsk).toHaveBeenCalledOnce();
  });

  it('opens with the terms on the page, on top of it, at its side', async () => {
    expect(await open()).toMatchObject({ terms: [PASSPORT], side: 'left', language: 'en' });
    expect(raiseHost).toHaveBeenCalledWith(host);
  });

  it('opens once, however often it is asked, and again after it was closed', async () => {
    controller.open();
    await open();
    shown!.onClose();
    await open();
    expect(list).toHaveBeenCalledTimes(2);
  });

  it('closes, and gives the focus back', async () => {
    document.querySelector('button')!.focus();
    await open();
    document.querySelector('button')!.blur();
    shown!.onClose();
    await vi.waitUntil(() => shown === null);
    expect(document.activeElement!.localName).toBe('button');
  });

  it('closes and goes to the term that is pressed', async () => {
    await open();
    shown!.onGo(VISA);
    await vi.waitUntil(() => shown === null);
    expect(onGo).toHaveBeenCalledWith(VISA.term);
  });

  it('speaks the language that is chosen in it', async () => {
    await open();
    shown!.onLanguage('vi');
    await vi.waitUntil(() => shown?.language === 'vi');
    expect(language).toBe('vi');
  });

  it('follows the page while it is open', async () => {
    await open();
    list.mockResolvedValue([PASSPORT, VISA]);
    controller.update();
    await vi.waitUntil(() => shown?.terms.length === 2);
    expect(shown!.terms).toEqual([PASSPORT, VISA]);
  });

  it('asks for nothing while it is closed', () => {
    controller.update();
    expect(list).not.toHaveBeenCalled();
  });

  it('stays closed when it was closed before its list came', async () => {
    let answer: (terms: ListedTerm[]) => void = () => {};
    list.mockImplementationOnce(
      () =>
        new Promise((resolve) => {
          answer = resolve;
        }),
    );
    controller.open();
    await vi.waitUntil(() => list.mock.calls.length > 0);
    controller.destroy();
    answer([PASSPORT]);
    await new Promise((resolve) => setTimeout(resolve));
    expect(shown).toBeNull();
  });

  it('says that there are no words where the list cannot be loaded', async () => {
    list.mockRejectedValue(new Error('offline'));
    expect(await open()).toMatchObject({ terms: [] });
    expect(onFault).not.toHaveBeenCalled();
  });
});

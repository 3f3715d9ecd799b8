import loadFromFolder from 'annae:locales/interface';
import { afterEach, beforeEach, describe, expect, it, type Mock, vi } from 'vitest';
import type { ListedTerm } from '../../../components/panel/list/words-of-page.ts';
import type { DrawerState } from '../../../components/panel/mount-drawer.tsx';
import type { ExplainedTerm } from '../../../components/tooltip/TermCard.tsx';
import type { LoadStrings } from '../../../components/translate.ts';
import type { CardHelp } from '../../../core/contacts/help-on-card.ts';
import type { Explanation, GlossaryNames } from '../../../core/explanation.ts';
import type { Language } from '../../../core/languages.ts';
import { NO_NAMES } from '../../../core/search/search-words.ts';
import type { OwnHost } from '../../../page/tooltip/own-host.ts';
import type { Occurrence } from '../../../widget/events/occurrence.ts';
import { createDrawerController, type DrawerController } from '../../../widget/panel/drawer-controller.ts';
import { plainRedactor } from '../../components/panel/plain-redactor.ts';

const PASSPORT: ListedTerm = { term: 0, count: 1 };
const VISA: ListedTerm = { term: 1, count: 2 };

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
let list: Mock<() => ListedTerm[]>;
let glossary: Mock<() => Promise<GlossaryNames>>;
let explain: Mock<(term: number) => Promise<ExplainedTerm>>;
let loadStrings: Mock<LoadStrings>;
let onGo: Mock<(term: number) => boolean>;
let onAsk: Mock<(term: string | null, words?: string) => Promise<boolean>>;
let onKnow: Mock<(term: number, id: string) => void>;
let help: Mock<(language: Language) => Promise<CardHelp>>;
let onFault: Mock<(fault: unknown) => void>;
let tell: Mock<(occurrence: Occurrence) => void>;
let controller: DrawerController;

beforeEach(() => {
  document.body.innerHTML = '<button>안내</button>';
  const element = document.createElement('annae-host');
  host = { element, root: element.attachShadow({ mode: 'open' }), destroy: vi.fn() };
  shown = null;
  language = 'en';
  list = vi.fn(() => [PASSPORT]);
  glossary = vi.fn(async () => ({ terms: [], services: {} }));
  explain = vi.fn(() => new Promise(() => {}));
  help = vi.fn(() => new Promise(() => {}));
  onKnow = vi.fn();
  loadStrings = vi.fn(loadFromFolder);
  onGo = vi.fn(() => true);
  onAsk = vi.fn(async () => true);
  onFault = vi.fn();
  tell = vi.fn();
  controller = createDrawerController({
    host: () => host,
    set: { side: 'left', languages: ['en', 'vi'], tell },
    loadStrings: (wanted) => loadStrings(wanted),
    words: () => ({ type: 'read', words: list(), isTranslated: false }),
    glossary: () => glossary(),
    loadNames: async () => NO_NAMES,
    explain: (term) => explain(term),
    help: (wanted) => help(wanted),
    values: async () => [],
    onGoValue: vi.fn(),
    todo: () => new Promise(() => {}),
    onKnow: (term, id) => onKnow(term, id),
    known: () => [],
    onForget() {},
    language: () => language,
    onLanguage(next) {
      language = next;
    },
    onGo: (term) => onGo(term),
    onAsk: (term, words) => onAsk(term, words),
    proposing: { from: 'www.hikorea.go.kr', copy: async () => true, redactor: () => plainRedactor },
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
  it('is at the side, and offers the languages, that the agency sets', async () => {
    expect(await open()).toMatchObject({ side: 'left', languages: ['en', 'vi'] });
  });

  it('tells who listens that it has been opened, once, and of searches in vain', async () => {
    const { onMissed } = await open();
    controller.open();
    onMissed!('체납세액');
    expect(tell.mock.calls).toEqual([[{ type: 'open' }], [{ type: 'miss', text: '체납세액', language: 'en' }]]);
  });

  it('makes way for a request about the page, about a word, and with words to begin with', async () => {
    for (const about of [{}, { term: 'passport' }, { words: 'late fee' }]) {
      void (await open()).onAsk!(about);
      await vi.waitUntil(() => shown === null);
    }
    expect(onAsk.mock.calls).toEqual([
      [null, undefined],
      ['passport', undefined],
      [null, 'late fee'],
    ]);
  });

  it('asks anew who helps when it opens and in another language, not when its list changes', async () => {
    const first = (await open()).loadHelp;
    controller.update();
    await vi.waitUntil(() => list.mock.calls.length === 2);
    expect(shown!.loadHelp).toBe(first);
    shown!.onLanguage('vi');
    await vi.waitUntil(() => shown?.language === 'vi');
    expect(shown!.loadHelp).not.toBe(first);
    void shown!.loadHelp();
    expect(help).toHaveBeenCalledWith('vi');
  });

  it('opens with a correction, and closes with it; one that the reader begins in it leads back to it', async () => {
    const explanation = { id: 'passport', headword: '여권', also: [], meaning: 'For travel.' } as unknown as Explanation;
    glossary.mockResolvedValue({ terms: [explanation], services: {} });
    explain.mockResolvedValue({ explanation, second: null, help: null, loadSources: async () => [] });
    controller.correct('passport');
    await vi.waitUntil(() => shown?.proposal);
    expect(shown!.proposal).toMatchObject({ kind: 'correction', id: 'passport', seen: 'For travel.', from: 'www.hikorea.go.kr' });
    shown!.onProposal(null);
    await vi.waitUntil(() => shown === null);
    (await open()).onProposal({ kind: 'missing-word', word: 'x', language: 'en', seen: null, from: null });
    await vi.waitUntil(() => shown?.proposal);
    shown!.onProposal(null);
    await vi.waitUntil(() => shown?.proposal === null);
  });

  it('takes a word for known at a press of the reader, not of a script', async () => {
    const { onKnow: know } = await open();
    know(1, 'visa', new MouseEvent('click'));
    expect(onKnow).not.toHaveBeenCalled();
    know(1, 'visa', { isTrusted: true } as Event);
    expect(onKnow).toHaveBeenCalledWith(1, 'visa');
  });

  it('opens with the terms on the page, on top of it, at its side', async () => {
    expect(await open()).toMatchObject({ words: { type: 'read', words: [PASSPORT] }, side: 'left', language: 'en' });
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
    list.mockReturnValue([PASSPORT, VISA]);
    controller.update();
    await vi.waitUntil(() => list.mock.calls.length === 2);
    expect(shown!.words).toMatchObject({ words: [PASSPORT, VISA] });
  });

  it('asks for nothing while it is closed', () => {
    controller.update();
    expect(list).not.toHaveBeenCalled();
  });

  it('stays closed when it was closed before its list came', async () => {
    let answer: (all: GlossaryNames) => void = () => {};
    glossary.mockImplementationOnce(
      () =>
        new Promise((resolve) => {
          answer = resolve;
        }),
    );
    controller.open();
    await vi.waitUntil(() => glossary.mock.calls.length > 0);
    controller.destroy();
    answer({ terms: [], services: {} });
    await new Promise((resolve) => setTimeout(resolve));
    expect(shown).toBeNull();
  });

  it('says so where the words cannot be loaded', async () => {
    glossary.mockRejectedValue(new Error('offline'));
    expect(await open()).toMatchObject({ words: { type: 'failed' } });
    expect(onFault).not.toHaveBeenCalled();
  });
});

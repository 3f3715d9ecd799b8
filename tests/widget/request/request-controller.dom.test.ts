import { beforeAll, beforeEach, describe, expect, it, type Mock, vi } from 'vitest';
import type { RequestDialogProps } from '../../../components/request/RequestDialog.tsx';
import type { RequestKnowledge } from '../../../components/request/request-state.ts';
import type { Language } from '../../../core/languages.ts';
import { NO_ENTRIES, type Occasion } from '../../../core/request/entries.ts';
import type { OwnHost } from '../../../page/tooltip/own-host.ts';
import {
  createRequestController,
  type RequestController,
  type RequestControllerOptions,
} from '../../../widget/request/request-controller.ts';
import { KNOWLEDGE } from '../../components/request/sample-request.ts';
import { unhandledDuring } from '../unhandled-during.ts';

/** The dialog as it was asked for; it is not rendered. */
let shown: RequestDialogProps | null;
let drafts: number;
const destroy = vi.hoisted(() => vi.fn());
const openConnection = vi.hoisted(() => vi.fn());

vi.mock('../../../components/request/mount-request.tsx', () => ({
  mountRequest: () => ({
    show(props: RequestDialogProps | null) {
      shown = props;
    },
    destroy,
  }),
}));
const raiseHost = vi.hoisted(() => vi.fn());
vi.mock('../../../page/tooltip/raise-host.ts', () => ({ raiseHost }));
vi.mock('../../../widget/request/new-draft-id.ts', () => ({ newDraftId: () => `draft ${++drafts}` }));
vi.mock('../../../widget/request/open-connection.ts', () => ({ openConnection }));
vi.mock('../../../widget/request/request-shell.ts', () => ({
  browserShell: () => ({ now: () => new Date(), copy: async () => true, print: () => {}, translate: null }),
}));

const STAY: Occasion = { term: 'period-of-stay', page: { title: '체류기간', host: 'www.hikorea.go.kr' }, terms: [] };
const PASSPORT: Occasion = { ...STAY, term: 'passport' };
const QUESTION = 'By when must I extend my stay?';

let language: Language;
let host: OwnHost;
let loadKnowledge: Mock<RequestControllerOptions['loadKnowledge']>;
let onFault: Mock;
let controller: RequestController;
const wishes: Partial<RequestControllerOptions['set']> = {};

beforeEach(() => {
  const element = document.createElement('annae-host');
  host = { element, root: element.attachShadow({ mode: 'open' }), destroy: vi.fn() };
  shown = null;
  language = 'en';
  drafts = 0;
  vi.clearAllMocks();
  onFault = vi.fn();
  loadKnowledge = vi.fn(
    async (wanted): Promise<Omit<RequestKnowledge, 't' | 'phrases' | 'redactor'>> => ({ ...KNOWLEDGE, language: wanted }),
  );
  controller = createRequestController({
    root: document.body,
    set: { requestsTo: 'https://agency.example/v2', ...wishes },
    host: () => host,
    loadKnowledge: (wanted) => loadKnowledge(wanted),
    language: () => language,
    onLanguage(next) {
      language = next;
    },
    onFault: (fault) => onFault(fault),
  });
});

/** Opens a request, and closes the one before. */
async function open(occasion: Occasion): Promise<RequestDialogProps> {
  shown?.onClose();
  controller.open(occasion);
  return vi.waitUntil(() => shown);
}

describe('requests over a page', () => {
  it('opens an empty request about what was asked, on top of the page', async () => {
    const { state, endpoint } = await open(STAY);
    expect(state.term?.headword).toBe('체류기간');
    expect(state.entries.value).toEqual(NO_ENTRIES);
    expect(endpoint).toBe('https://agency.example/v2');
    expect(raiseHost).toHaveBeenCalledWith(host);
  });

  it('knows the page’s subject by its running text', async () => {
    document.body.innerHTML = '<p>월급을 두 달째 받지 못했다면 노동청에 임금체불 진정을 낼 수 있습니다.</p>';
    const { state } = await open({ ...STAY, term: null, page: { title: '', host: 'blog.example' } });
    document.body.replaceChildren();
    expect(state.routing.value.routes[0]?.service).toBe('labour');
    expect(JSON.stringify(state.occasion)).not.toContain('월급');
  });

  it('loads nothing that a request knows before one is opened', async () => {
    expect(loadKnowledge).not.toHaveBeenCalled();
    await open(STAY);
    expect(loadKnowledge).toHaveBeenCalledOnce();
  });

  it('closes', async () => {
    (await open(STAY)).onClose();
    expect(shown).toBeNull();
  });

  it('leaves nothing on a page that is not ours, and says so', async () => {
    const { shell } = await open(STAY);
    expect([shell.memory, shell.keepsDrafts]).toEqual([null, false]);
  });

  it('connects with the reader’s stop', async () => {
    const { shell } = await open(STAY);
    const { signal } = new AbortController();
    await shell.connect('https://agency.example/v2', signal);
    expect(openConnection.mock.calls).toEqual([[signal]]);
  });
});

describe('what was entered', () => {
  it('is there again for the same term, as the same draft', async () => {
    const first = await open(STAY);
    first.state.change({ question: QUESTION, replyTo: { name: 'Hoa' } });
    const again = await open({ ...STAY, page: { title: '다른 쪽', host: 'www.gov.kr' } });
    expect(again.state.entries.value).toMatchObject({ question: QUESTION, replyTo: { name: 'Hoa' } });
    expect(again.state.draftId).toBe('draft 1');
    expect(again.state.occasion.page?.host).toBe('www.gov.kr');
  });

  it('is gone for another term, which is another draft', async () => {
    (await open(STAY)).state.change({ question: QUESTION });
    const { state } = await open(PASSPORT);
    expect(state.entries.value).toEqual(NO_ENTRIES);
    expect(state.draftId).toBe('draft 2');
  });

  it('is gone when it was sent, and the next request is another draft', async () => {
    const { state, shell } = await open(STAY);
    state.change({ question: QUESTION });
    shell.onSent();
    const next = await open(STAY);
    expect(next.state.entries.value).toEqual(NO_ENTRIES);
    expect(next.state.draftId).toBe('draft 2');
  });

  it('is there again for a page that was asked about without a term', async () => {
    (await open({ ...STAY, term: null })).state.change({ question: QUESTION });
    expect((await open({ ...STAY, term: null })).state.entries.value.question).toBe(QUESTION);
  });

  it('begins with the words that were asked about, but never in place of what was entered', async () => {
    controller.open({ ...STAY, term: null }, `late fee${'.'.repeat(5000)}`);
    const { state } = await vi.waitUntil(() => shown);
    expect(state.entries.value.question).toMatch(/^late fee\.+$/);
    expect(state.entries.value.question).toHaveLength(4000);
    state.change({ question: QUESTION });
    shown = null;
    controller.open({ ...STAY, term: null }, 'another word');
    expect((await vi.waitUntil(() => shown)).state.entries.value.question).toBe(QUESTION);
  });

  it('stays when the language changes, in which all else is said', async () => {
    const { state, onLanguage } = await open(STAY);
    state.change({ question: QUESTION });
    onLanguage('vi');
    await vi.waitUntil(() => shown?.state.language === 'vi');
    expect(language).toBe('vi');
    expect(shown!.state.entries.value.question).toBe(QUESTION);
    expect(shown!.state.draftId).toBe('draft 1');
    expect(shown!.state.t('question.title')).toBe('Câu hỏi của bạn');
  });
});

describe('the end', () => {
  it('takes the dialog off', async () => {
    await open(STAY);
    controller.destroy();
    expect(destroy).toHaveBeenCalledOnce();
  });
});

describe('a request whose knowledge cannot be loaded', () => {
  it('is told to the shell, and throws nothing into the page', async () => {
    loadKnowledge.mockRejectedValue(new Error('blocked'));
    const thrown = await unhandledDuring(async () => {
      controller.open(STAY);
      await vi.waitUntil(() => onFault.mock.calls.length > 0);
      controller.destroy();
    });
    expect(onFault.mock.calls).toEqual([[new Error('blocked')]]);
    expect([thrown, shown]).toEqual([[], null]);
  });
});

describe('what an agency sets of requests', () => {
  const tell = vi.fn();
  beforeAll(() =>
    Object.assign(wishes, {
      ...{ service: 'labour', centre: 'work-centre', channels: ['copy'], languages: ['ko', 'en'], tell },
      consent: { ko: '동의문', en: 'Our terms' },
    } satisfies typeof wishes),
  );

  it('has its own service and centre first, its ways to send, its languages and its text to consent to', async () => {
    const { state, languages } = await open({ ...STAY, term: null });
    expect(state.choices.value).toMatchObject({ service: 'labour', centre: 'work-centre' });
    expect(state.channels.value.map(({ type }) => type)).toEqual(['copy']);
    expect(state.agency?.consent).toBe('Our terms');
    expect(languages).toEqual(['ko', 'en']);
  });

  it('is another service where the question is about something else', async () => {
    const { state } = await open({ ...STAY, term: null });
    state.change({ question: 'My landlord does not return the deposit of my flat.' });
    expect(state.choices.value.service).toBe('housing');
  });

  it('has who listens told that one was opened, and sent', async () => {
    const { shell } = await open(STAY);
    shell.onSent();
    expect(tell.mock.calls).toEqual([[{ type: 'request', step: 'opened' }], [{ type: 'request', step: 'sent' }]]);
  });
});

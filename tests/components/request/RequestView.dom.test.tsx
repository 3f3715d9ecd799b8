import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { loadRequestTexts } from '../../../components/request/load-request-texts.ts';
import { RequestView } from '../../../components/request/RequestView.tsx';
import { lateRedactor } from '../../../core/redact/late-redactor.ts';
import { KNOWLEDGE, NOWHERE, OCCASION, sampleShell, sampleState } from './sample-request.ts';
import { field, press, show, textsOf, write } from './screen.ts';

const OWN = 'In your own words (you can leave this empty)';
const CALM = 'I am safe now: write a request';

afterEach(() => show(null));

function open(...given: Parameters<typeof sampleState>) {
  const state = sampleState(...given);
  show(<RequestView state={state} shell={sampleShell()} endpoint={null} />);
  return state;
}

/** What a script is read by has been loaded. */
const settled = () => act(() => new Promise<void>((resolve) => setTimeout(resolve)));
const formIsThere = () => document.querySelector('form') !== null;

describe('a request', () => {
  it('is the form, the lines that are open, the texts and the ways to send them', () => {
    open();
    expect(textsOf('h2')).toEqual(['Your question', 'Who speaks your language now', 'What the staff read', 'How to send it']);
  });

  it('folds away what is guessed or may be left out, with what is chosen in sight', () => {
    open({ replyTo: { email: 'kim@example.org' } });
    expect(textsOf('.fold > summary')).toEqual([
      'Who can help Immigration and stay · City Advice Centre',
      'How to reach you English · kim@example.org',
    ]);
    expect(document.querySelectorAll('.fold[open]')).toHaveLength(0);
  });

  it('shows the very texts that are sent, as they are written', () => {
    const { texts } = open();
    write(OWN, 'By when must I extend my stay?');
    expect(textsOf('.preview .text p')).toEqual([texts.value.subject, texts.value.textKo, texts.value.textUser]);
    expect(texts.value.textKo).toContain('By when must I extend my stay?');
  });

  it('says which of its texts is Korean', () => {
    open();
    expect([...document.querySelectorAll('.preview .text')].map((element) => element.getAttribute('lang'))).toEqual(['ko', 'en']);
  });

  it('is not sent by the Enter key', () => {
    open();
    const submit = new Event('submit', { cancelable: true, bubbles: true });
    document.querySelector('form')!.dispatchEvent(submit);
    expect(submit.defaultPrevented).toBe(true);
  });

  it('says why its service was chosen, until the reader chooses one', () => {
    const { change } = open();
    const because = () => textsOf('.note').filter((text) => text.startsWith('Chosen because of'));
    expect(because()).toEqual([expect.stringContaining('the word you asked about')]);
    act(() => change({ service: 'immigration' }));
    expect(because()).toEqual([]);
  });

  it('speaks the reader’s language', async () => {
    open({}, { language: 'vi', ...(await loadRequestTexts('vi')) });
    expect(document.querySelector('.request')!.getAttribute('lang')).toBe('vi');
    expect(textsOf('h2')).toContain('Câu hỏi của bạn');
  });
});

describe('a request while what finds personal details is not loaded', () => {
  const isHeldBack = () => document.querySelector<HTMLElement>('.outcome')!.inert;
  const said = () => textsOf('.sending > [role=status]')[0];

  it('takes what is typed, and says that the text can be sent in a moment', async () => {
    const state = open({}, { redactor: lateRedactor(async () => KNOWLEDGE.redactor) });
    write(OWN, 'My number is 010-9876-5432');
    expect(isHeldBack()).toBe(true);
    expect(said()).toMatch(/^Getting ready to hide personal details/);
    expect(document.querySelector('.outcome')!.textContent).not.toContain('My number is');
    await settled();
    expect([isHeldBack(), said()]).toEqual([false, '']);
    expect(textsOf('.preview .text')[0]).toContain('My number is [');
    expect(state.entries.value.question).toBe('My number is 010-9876-5432');
  });

  it('says that it cannot be loaded, keeps the form, and tries again when the reader wants', async () => {
    const load = vi.fn(async () => KNOWLEDGE.redactor);
    load.mockRejectedValueOnce(new Error('offline'));
    open({}, { redactor: lateRedactor(load) });
    await settled();
    expect(said()).toContain('could not be loaded');
    expect([isHeldBack(), formIsThere()]).toEqual([true, true]);
    await press('Try again');
    await settled();
    expect([isHeldBack(), said()]).toEqual([false, '']);
  });
});

describe('a question that is not understood', () => {
  it('says so, names the line for any subject, and unfolds the choice of one', () => {
    open({ question: 'xyzzy' }, { occasion: NOWHERE });
    expect(document.querySelectorAll('.fold[open]')).toHaveLength(1);
    expect(textsOf('.not-understood')).toEqual([
      expect.stringContaining('it helps with any subject. Who speaks English now is in the list.'),
    ]);
  });

  it('says nothing of the kind on a page that has a subject, nor while nothing is asked', () => {
    open({ question: 'xyzzy' });
    expect(textsOf('.not-understood')).toEqual([]);
    open({}, { occasion: NOWHERE });
    expect(textsOf('.not-understood')).toEqual([]);
  });

  it('of a language without an interface shows who speaks that language', () => {
    open({ question: 'เหะหะ' });
    expect(textsOf('.not-understood')).toEqual([expect.stringContaining('Who speaks Thai now is in the list.')]);
    expect(document.querySelector<HTMLSelectElement>('.who-answers select')!.value).toBe('th');
  });
});

describe('an emergency', () => {
  it.each([
    ['in the reader’s words', { question: 'My husband hits me, please help' }, NOWHERE],
    ['in the term that they asked about', {}, { ...OCCASION, term: 'domestic-violence' }],
  ])('%s has its lines first, and no form before the reader says that they are safe', async (_, entries, occasion) => {
    open(entries, { occasion });
    await settled();
    expect(document.querySelector('a[href="tel:112"]')).not.toBeNull();
    expect(formIsThere()).toBe(false);
    expect(document.querySelector('.ways, .preview')).toBeNull();
    await press(CALM);
    expect(formIsThere()).toBe(true);
    expect(document.querySelector('a[href="tel:112"]')).not.toBeNull();
    expect(textsOf('button')).not.toContain(CALM);
  });

  it('that shows while the reader writes keeps what was written, and lets them go on there', async () => {
    open({}, { occasion: NOWHERE });
    write(OWN, 'My husband hits me, please help');
    await settled();
    expect(formIsThere()).toBe(false);
    await press(CALM);
    expect(field<HTMLTextAreaElement>(OWN).value).toBe('My husband hits me, please help');
    expect(document.activeElement).toBe(field(OWN));
  });

  it('is over when the words are others', async () => {
    const { change } = open({ question: 'My husband hits me' }, { occasion: NOWHERE });
    await settled();
    expect(formIsThere()).toBe(false);
    act(() => change({ question: 'My husband needs a visa' }));
    expect(document.querySelector('.emergency')).toBeNull();
    expect(formIsThere()).toBe(true);
  });

  it('that is in doubt is one line with its numbers above the form, which stays', () => {
    open({}, { occasion: { ...NOWHERE, page: { title: '가정폭력 피해자 지원', host: 'www.mogef.go.kr' } } });
    expect(textsOf('.doubt')).toEqual(['If this is happening now, call first: 1121577-1366']);
    expect(formIsThere()).toBe(true);
  });
});

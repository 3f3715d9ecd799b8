import { describe, expect, it, vi } from 'vitest';
import { createRequestState } from '../../../components/request/request-state.ts';
import { lateRedactor } from '../../../core/redact/late-redactor.ts';
import { NO_ENTRIES } from '../../../core/request/entries.ts';
import { CITY_CENTRE, KNOWLEDGE, NOWHERE, OCCASION, sampleState, WORK_CENTRE } from './sample-request.ts';

const LANDLORD = 'My landlord does not return the deposit';
const WAGES = '사장님이 월급을 안 줘요';

/** A request from no page, when the words of Korean alone are loaded. */
function inKorean({ pageText = '' } = {}) {
  const loadQuestions = vi.fn(KNOWLEDGE.loadQuestions);
  const routes = { ...KNOWLEDGE.routes, questions: { ko: KNOWLEDGE.routes.questions.ko! } };
  const start = { draftId: 'draft', occasion: NOWHERE, entries: NO_ENTRIES, pageText };
  return { ...createRequestState({ ...KNOWLEDGE, routes, loadQuestions }, start), loadQuestions };
}

/** What a script is read by has been loaded. */
const settled = () => new Promise((resolve) => setTimeout(resolve));

describe('the service of a request', () => {
  it('is that of the page, as long as nothing else is said', () => {
    expect(sampleState().choices.value.service).toBe('immigration');
  });

  it('follows the reader’s words, each time that they change', () => {
    const { choices, change } = sampleState();
    change({ question: LANDLORD });
    expect(choices.value.service).toBe('housing');
    change({ question: WAGES });
    expect(choices.value.service).toBe('labour');
    change({ question: '' });
    expect(choices.value.service).toBe('immigration');
  });

  it('is found in a language whose words are loaded when the question is in it, once', async () => {
    const { loadQuestions, choices, isUnderstood, change } = inKorean();
    expect(loadQuestions).not.toHaveBeenCalled();
    change({ question: LANDLORD });
    expect(isUnderstood.value).toBe(true);
    await settled();
    expect(choices.value.service).toBe('housing');
    change({ question: `${LANDLORD}.` });
    change({ question: WAGES });
    expect(choices.value.service).toBe('labour');
    expect(loadQuestions.mock.calls).toEqual([['en']]);
  });

  it('is not understood where the words of a language cannot be loaded, which the next change tries again', async () => {
    const { loadQuestions, choices, isUnderstood, change } = inKorean();
    loadQuestions.mockRejectedValueOnce(new Error('offline'));
    change({ question: LANDLORD });
    await settled();
    expect([isUnderstood.value, choices.value.service]).toEqual([false, 'petition']);
    change({ question: `${LANDLORD}.` });
    await settled();
    expect([isUnderstood.value, choices.value.service]).toEqual([true, 'housing']);
  });

  it('follows a page’s text in another language, once its words are loaded', async () => {
    const pageText = 'The landlord must return the whole deposit when the lease of the apartment ends.';
    const { loadQuestions, textWords, choices } = inKorean({ pageText });
    await settled();
    expect(loadQuestions.mock.calls).toEqual([['en']]);
    expect(textWords.value.map(({ service }) => service)).toContain('housing');
    expect(choices.value.service).toBe('housing');
  });

  it('stays, once the reader has chosen one', () => {
    const { choices, change } = sampleState({ service: 'tax' });
    change({ question: LANDLORD });
    expect(choices.value.service).toBe('tax');
  });

  it('is the government’s call centre, where nothing speaks for another', () => {
    expect(sampleState({}, { occasion: NOWHERE }).choices.value.service).toBe('petition');
  });

  it('is the next likely one in an emergency, which has lines and no service', async () => {
    const { routing, choices, change } = sampleState();
    change({ question: 'My husband hits me' });
    await settled();
    expect(routing.value.routes[0]!.service).toBe('safety');
    expect(routing.value.alarm).toMatchObject({ urgency: 'yes', danger: 'violence' });
    expect(routing.value.alarm.numbers).toContain('112');
    expect(choices.value.service).not.toBe('safety');
  });

  it('asks for what a script is read by once, when its first letter is written', async () => {
    const loadScript = vi.fn(KNOWLEDGE.loadScript);
    const { change } = sampleState({}, { loadScript });
    expect(loadScript).not.toHaveBeenCalled();
    change({ question: 'M' });
    change({ question: 'My husband' });
    await settled();
    change({ question: 'My husband needs a visa' });
    expect(loadScript.mock.calls).toEqual([['latin']]);
  });

  it('is doubted where a script cannot be read, since it may tell of an emergency', async () => {
    const { routing, change } = sampleState({}, { loadScript: () => Promise.reject(new Error('offline')) });
    change({ question: 'Муж бьёт меня' });
    await settled();
    expect(routing.value.alarm).toMatchObject({ urgency: 'maybe', danger: null });
    expect(routing.value.alarm.numbers).toContain('112');
  });
});

describe('the centre of a request', () => {
  it('is the best of those that counsel in the service and the language', () => {
    expect(sampleState().centres.value).toEqual([CITY_CENTRE, WORK_CENTRE]);
    expect(sampleState({ answerIn: 'mn' }).centre.value).toEqual(WORK_CENTRE);
  });

  it('is the one that the reader has chosen', () => {
    const { centre, draft } = sampleState({ centre: 'work-centre' });
    expect(centre.value).toEqual(WORK_CENTRE);
    expect(draft.value.centreName).toEqual(WORK_CENTRE.name);
  });

  it('gives way where it does not counsel in the service, and comes back with the service', () => {
    const { centre, change } = sampleState({ centre: 'work-centre' });
    change({ question: LANDLORD });
    expect(centre.value).toEqual(CITY_CENTRE);
    change({ question: WAGES });
    expect(centre.value).toEqual(WORK_CENTRE);
  });

  it('is none where no centre counsels in the service', () => {
    const { centre, draft, channels } = sampleState({ service: 'pension' });
    expect([centre.value, draft.value.centreName]).toEqual([null, null]);
    expect(channels.value).toEqual([{ type: 'copy' }, { type: 'print' }]);
  });
});

describe('the texts of a request', () => {
  it('are about the term and the page', () => {
    const { texts } = sampleState();
    expect(texts.value.subject).toBe('[출입국·체류] ‘체류기간’ 관련 상담 요청 (영어로 답변 희망)');
    expect(texts.value.textKo).toContain('■ 보고 있던 누리집: 체류기간 연장허가 | 하이코리아 · www.hikorea.go.kr');
    expect(texts.value.textUser).toContain('■ Word in question: 체류기간 (');
  });

  it.each([
    { occasion: { ...OCCASION, term: 'no-such-term' }, what: 'a term that the glossary does not know' },
    { occasion: { ...OCCASION, term: null }, what: 'no term' },
  ])('name no word for $what', ({ occasion }) => {
    const { term, texts } = sampleState({}, { occasion });
    expect(term).toBeNull();
    expect(texts.value.subject).toBe('[출입국·체류] 출입국·체류 상담 요청 (영어로 답변 희망)');
  });

  it('follow what is typed, without the numbers in it', () => {
    const { texts, redactions, change } = sampleState();
    change({ question: '  My card is 900101-5123456, please call 010-9876-5432 ' });
    expect(redactions.value).toEqual([
      { kind: 'foreigner-registration-number', start: 11, end: 25 },
      { kind: 'mobile-phone', start: 39, end: 52 },
    ]);
    expect(texts.value.textKo).toContain('■ 질문 내용: My card is [가림: 외국인등록번호], please call [가림: 휴대전화번호]\n');
    expect(texts.value.textUser).not.toMatch(/5123456|9876/);
  });

  it('hold a number that the reader keeps', () => {
    const { texts, change } = sampleState({ question: 'Please call 010-9876-5432' });
    change({ kept: ['010-9876-5432'] });
    expect(texts.value.textKo).toContain('Please call 010-9876-5432');
  });

  it('stand in the mail that the centre takes', () => {
    const { channels, change } = sampleState();
    change({ question: WAGES });
    const mail = channels.value.find((channel) => channel.type === 'mailto')!;
    expect(decodeURIComponent(mail.href)).toContain(WAGES);
  });
});

describe('a change', () => {
  it('leaves all else as it was entered', () => {
    const { entries, change } = sampleState({ question: LANDLORD, replyTo: { name: 'Hoa' } });
    change({ kind: 'opinion' });
    expect(entries.value).toMatchObject({ kind: 'opinion', question: LANDLORD, replyTo: { name: 'Hoa' } });
  });
});

describe('what the reader wrote, while what finds personal details is not loaded', () => {
  it('is not in the draft, which it joins afterwards', async () => {
    const state = sampleState({ question: 'Where do I go?' }, { redactor: lateRedactor(async () => KNOWLEDGE.redactor) });
    expect(state.redacting.readiness.value).toBe('loading');
    expect(JSON.stringify(state.texts.value)).not.toMatch(/Where do I go|하이코리아/);
    await settled();
    expect(state.redacting.readiness.value).toBe('ready');
    expect(state.texts.value.textKo).toContain('Where do I go?');
    expect(state.texts.value.textKo).toContain('하이코리아');
  });

  it('waits for another try where it cannot be loaded: with the next change, or when it is asked for', async () => {
    const open = vi.fn(async () => KNOWLEDGE.redactor);
    open.mockRejectedValueOnce(new Error('offline')).mockRejectedValueOnce(new Error('offline'));
    const { redacting, redactions, change } = sampleState({}, { redactor: lateRedactor(open) });
    await settled();
    expect(redacting.readiness.value).toBe('failed');
    change({ question: '010-9876-5432' });
    await settled();
    expect([redacting.readiness.value, redactions.value]).toEqual(['failed', []]);
    redacting.tryAgain();
    expect(redacting.readiness.value).toBe('loading');
    await settled();
    expect([redacting.readiness.value, redactions.value.length]).toEqual(['ready', 1]);
    expect(open).toHaveBeenCalledTimes(3);
  });
});

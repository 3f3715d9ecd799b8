import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { QuestionFields } from '../../../../components/request/question/QuestionFields.tsx';
import type { RequestShell } from '../../../../components/request/request-shell.ts';
import type { Entries } from '../../../../core/request/entries.ts';
import { KNOWLEDGE, sampleShell, sampleState } from '../sample-request.ts';
import { control, field, press, show, textsOf, write } from '../screen.ts';

const OWN = 'In your own words (you can leave this empty)';
const TRANSLATE = 'Translate into Korean on this device';

afterEach(() => show(null));

function ask(entries: Partial<Entries> = {}, shell: Partial<RequestShell> = {}) {
  const state = sampleState(entries);
  show(<QuestionFields state={state} shell={sampleShell(shell)} t={KNOWLEDGE.t} />);
  return state;
}

const settled = () => act(() => new Promise<void>((resolve) => setTimeout(resolve)));

async function askLoaded(entries: Partial<Entries> = {}) {
  const state = ask(entries);
  await settled();
  return state;
}

describe('a situation', () => {
  it('is one of the term’s, then of the service’s; a press writes the question, in Korean for the staff', async () => {
    const { texts } = await askLoaded();
    expect(textsOf('.chip')).toEqual(['It expires soon', 'I moved']);
    await press('I moved');
    expect(control('I moved').getAttribute('aria-pressed')).toBe('true');
    expect(field<HTMLTextAreaElement>(OWN).value).toBe('Must I report a new address?');
    expect(texts.value.textKo).toContain('■ 질문 내용: 주소가 바뀌면 신고해야 하나요?\n');
    expect(texts.value.textUser).toContain('■ My question: Must I report a new address?\n');
    await press('I moved');
    expect(field<HTMLTextAreaElement>(OWN).value).toBe('');
    expect(texts.value.textKo).not.toContain('질문 내용');
  });

  it('gives way to another, and leaves what the reader wrote', async () => {
    const { entries } = await askLoaded();
    write(OWN, 'My card ends in May.');
    await press('I moved');
    await press('It expires soon');
    expect(entries.value.question).toBe('By when must I extend my stay?\nMy card ends in May.');
  });

  it('keeps its Korean when the reader adds to it or changes it, which is beside it', async () => {
    const { texts } = await askLoaded();
    await press('It expires soon');
    write(OWN, 'By when must I extend my stay? My card ends in May.');
    expect(texts.value.textKo).toContain('■ 질문 내용:\n체류기간은 언제까지 연장해야 하나요?\nMy card ends in May.');
    write(OWN, 'When must I extend?');
    expect(texts.value.textKo).toContain('체류기간은 언제까지 연장해야 하나요?\nWhen must I extend?');
    write(OWN, ' ');
    expect(texts.value.textKo).not.toContain('체류기간은 언제까지');
    expect(textsOf('[aria-pressed=true]')).toEqual([]);
  });

  it('stays with its service, whatever the words beside it are about', async () => {
    const { choices, texts } = await askLoaded();
    await press('It expires soon');
    write(OWN, 'By when must I extend my stay? My landlord does not return the deposit');
    expect(choices.value.service).toBe('immigration');
    expect(texts.value.textKo).toContain('체류기간은 언제까지 연장해야 하나요?');
  });

  it('is found by the reader’s own words, with the name of what it is about', async () => {
    const { choices, entries } = await askLoaded();
    write(OWN, 'I lost my credit card');
    expect(textsOf('.found .chip')).toEqual(['Credit card: I lost it']);
    await press('Credit card: I lost it');
    expect(entries.value.question).toBe('I lost my credit card. How do I have it blocked?\nI lost my credit card');
    expect(choices.value.service).toBe('banking');
    expect(textsOf('.found .chip')).toEqual([]);
    expect(textsOf('[aria-pressed=true]')).toEqual(['Credit card: I lost it']);
  });

  it('that cannot be loaded is not missed: the reader writes', async () => {
    const state = sampleState({}, { loadSituations: () => Promise.reject(new Error('offline')) });
    show(<QuestionFields state={state} shell={sampleShell()} t={KNOWLEDGE.t} />);
    await settled();
    expect(document.querySelector('.situations:not(.found)')).toBeNull();
    write(OWN, 'My card ends in May.');
    expect(state.texts.value.textKo).toContain('My card ends in May.');
  });

  it('is offered for questions alone', async () => {
    await askLoaded({ kind: 'opinion' });
    expect(textsOf('.label')).toEqual(['Your opinion']);
    await askLoaded({ kind: 'correction' });
    expect(textsOf('.label')).toEqual(['What is wrong, and what would be right?']);
  });
});

describe('the reader’s own words', () => {
  it('show below what of them is struck out', () => {
    const { draft } = ask();
    write(OWN, 'My number is 900101-5123456.');
    expect(textsOf('.struck')).toEqual(['900101-5123456']);
    expect(draft.value.question).toBe('My number is [가림: 외국인등록번호].');
  });

  it('have a hint that assistive technology reads with them', () => {
    ask();
    const hint = document.getElementById(field<HTMLTextAreaElement>(OWN).getAttribute('aria-describedby')!);
    expect(hint!.textContent).toContain('Do not write numbers of documents');
  });
});

describe('a translation on the device', () => {
  it('is not offered where the browser has none, or nothing is written', () => {
    ask({ question: 'Help' });
    expect(document.querySelector('.translation')).toBeNull();
    ask({ question: '  ' }, { translate: async () => '' });
    expect(document.querySelector('.translation')).toBeNull();
  });

  it('is made of the struck-out text, shown, and sent marked', async () => {
    const translate = vi.fn(async () => '제 번호는 [가림: 외국인등록번호]입니다.');
    const { texts } = ask({ question: 'My number is 900101-5123456.' }, { translate });
    await press(TRANSLATE);
    expect(translate.mock.calls).toEqual([['My number is [가림: 외국인등록번호].', 'en']]);
    expect(textsOf('.translation [lang=ko]')).toEqual(['제 번호는 [가림: 외국인등록번호]입니다.']);
    expect(texts.value.textKo).toContain('■ 기계 번역(확인되지 않음): 제 번호는');
  });

  it('goes when the reader leaves it out', async () => {
    const { texts } = ask({ question: 'Help', translation: '도와주세요' }, { translate: async () => '' });
    await press('Leave the translation out');
    expect(texts.value.textKo).not.toContain('도와주세요');
  });

  it('goes when the words change that it was made of', () => {
    const { entries } = ask({ question: 'Help', translation: '도와주세요' });
    write(OWN, 'Help me');
    expect(entries.value.translation).toBeNull();
  });

  it('of words that have changed meanwhile is not taken', async () => {
    let finish: (korean: string) => void = () => {};
    const translate = () =>
      new Promise<string>((resolve) => {
        finish = resolve;
      });
    const { entries } = ask({ question: 'Help' }, { translate });
    await press(TRANSLATE);
    expect(textsOf('.translation button')).toEqual(['Translating …']);
    write(OWN, 'Help me');
    await act(async () => finish('도와주세요'));
    expect(entries.value.translation).toBeNull();
    expect(textsOf('.translation button')).toEqual([TRANSLATE]);
  });

  it('that fails says so, and leaves the words', async () => {
    const translate = () => Promise.reject(new Error('no model'));
    const { entries } = ask({ question: 'Help' }, { translate });
    await press(TRANSLATE);
    expect(textsOf('.translation [role=status]')).toEqual(['The browser could not translate it. Your own words are sent as they are.']);
    expect(entries.value.question).toBe('Help');
  });
});

import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Language } from '../../../core/languages.ts';
import type { AskedWord } from '../../../site/propose/asked-word.ts';
import { loadFormTexts } from '../../../site/propose/form-texts.ts';
import type { FormKnowledge } from '../../../site/propose/load-form.ts';
import { WordFormView } from '../../../site/propose/WordFormView.tsx';
import { CORRECTION, NEW } from './sample-form.ts';

afterEach(() => render(null, document.body));

interface Opened {
  knowledge?: FormKnowledge;
  language?: Language;
  asked?: Partial<AskedWord>;
}

async function open({ knowledge = NEW, language = 'en', asked }: Opened = {}): Promise<void> {
  const texts = await loadFormTexts(language);
  const whole = { language, id: null, word: '', seen: '', ...asked };
  act(() => render(<WordFormView {...{ knowledge, texts }} asked={whole} today="2026-12-01" />, document.body));
}

const field = (name: string) => document.getElementById(name) as HTMLInputElement;
const problemsAt = (name: string) => document.getElementById(`${name}-problems`)!.textContent;
const textsOf = (selector: string) => [...document.querySelectorAll(selector)].map(({ textContent }) => textContent);
const press = (name: string) =>
  act(async () => [...document.querySelectorAll('button')].find(({ textContent }) => textContent === name)!.click());

function write(name: string, text: string): void {
  field(name).value = text;
  act(() => void field(name).dispatchEvent(new Event(field(name).tagName === 'SELECT' ? 'change' : 'input', { bubbles: true })));
}

/** What every word needs, here in one language. */
function writeWord(): void {
  write('headword', '입국 사실');
  write('ko.easy', '나라에 들어온 기록이에요.');
  write('romanised', 'ipguk sasil');
  write('en.name', 'Entry record');
  write('en.meaning', 'The record of when you entered the country.');
  write('service', 'immigration');
  write('sources', '출입국관리법 제88조');
}

describe('the form of a word', () => {
  it('says what is wrong at the field while one types, and of other fields nothing yet', async () => {
    await open();
    write('headword', '체류');
    write('hanja', '滯識');
    await vi.waitFor(() => expect(problemsAt('hanja')).toContain('To mend: 識 (류)'));
    expect(field('hanja').getAttribute('aria-invalid')).toBe('true');
    expect(problemsAt('ko.easy')).toBe('');
  });

  it('flags a person’s telephone number in the text of a language', async () => {
    await open();
    write('en.meaning', 'Call 010-2345-6789 for help.');
    await vi.waitFor(() => expect(problemsAt('en.meaning')).toContain('010-2345-6789'));
  });

  it('speaks Korean to a Korean, about the problems too', async () => {
    await open({ language: 'ko' });
    write('romanised', 'Sajeung');
    await vi.waitFor(() => expect(problemsAt('romanised')).toContain('고칠 점:'));
    expect(document.querySelector('[id="romanised-problems"] [lang]')!.getAttribute('lang')).toBe('ko');
  });

  it('names all that is left when it is finished, with a link to each field, and takes the focus there', async () => {
    await open();
    await press('Check and hand over');
    expect(document.activeElement!.id).toBe('summary');
    expect(textsOf('.summary a').join()).toContain('Meaning in easy Korean: nothing yet');
    await act(async () => document.querySelector<HTMLElement>('.summary a[href="#ko.easy"]')!.click());
    expect(document.activeElement!.id).toBe('ko.easy');
    expect(document.querySelector('.hand-over')).toBeNull();
  });

  it('shows all that is handed over once it is sound', async () => {
    await open({ asked: { seen: '입국 사실을 증명하는 서류' } });
    writeWord();
    await press('Check and hand over');
    expect(textsOf('.summary')).toEqual([]);
    const text = document.querySelector<HTMLTextAreaElement>('.hand-over textarea')!.value;
    expect(text).toContain('입국 사실: 새 낱말 / New word\n\n■ 파일 / File: glossary/terms/immigration/entry-record.yaml');
    expect(text).toContain('입국 사실을 증명하는 서류');
    expect(text).toContain('  name: Entry record\n');
    expect(textsOf('.way-title')).toEqual(['Save the file entry-record.yaml', 'Write a mail', 'Copy everything']);
  });

  it('is handed over unfinished by whoever cannot go on', async () => {
    await open();
    write('headword', '입국 사실');
    await press('Check and hand over');
    await press('Hand it over unfinished');
    expect(textsOf('.hand-over p')[0]).toBe('It is not finished. Somebody else can finish it.');
  });

  it('opens one more language where the writer goes on', async () => {
    await open();
    await press('Add');
    expect(document.activeElement!.id).toBe('zh-Hans.name');
  });

  it('leads to a word that the glossary has already, and keeps what was written', async () => {
    await open({ asked: { word: '비자' } });
    const link = document.querySelector<HTMLAnchorElement>('.known a')!;
    expect([link.textContent, link.getAttribute('href'), link.target]).toEqual([
      'Correct it instead',
      'index.html?id=visa&lang=en',
      '_blank',
    ]);
  });

  it('asks before the page is left while something would be lost', async () => {
    await open();
    const leave = () => {
      const event = new Event('beforeunload', { cancelable: true });
      window.dispatchEvent(event);
      return event.defaultPrevented;
    };
    expect(leave()).toBe(false);
    write('headword', '입국');
    expect(leave()).toBe(true);
  });
});

describe('the form of a correction', () => {
  it('begins with what the glossary has, and has no fields for what stays', async () => {
    await open({ knowledge: CORRECTION, asked: { id: 'visa' } });
    expect(field('en.name').value).toBe('Visa');
    expect(field('sources')).toBeNull();
    await press('Check and hand over');
    expect(textsOf('form > [role=status]')).toEqual(['Nothing has been changed yet.']);
  });

  it('hands over the file with the change', async () => {
    await open({ knowledge: CORRECTION, asked: { id: 'visa' } });
    write('en.name', 'Entry visa');
    await press('Check and hand over');
    const text = document.querySelector<HTMLTextAreaElement>('.hand-over textarea')!.value;
    expect(text).toContain('사증: 고친 낱말 / Corrected word');
    expect(text).toContain('  name: Entry visa\n');
  });
});

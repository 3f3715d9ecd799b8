import signs from 'annae:letter-signs';
import texts from 'annae:letter-texts/en';
import korean from 'annae:letter-texts/ko';
import letters from 'annae:letters';
import axe from 'axe-core';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { LetterShell } from '../../../components/digest/letter-shell.ts';
import * as reading from '../../../components/digest/open-letter-reading.tsx';
import { readTodo } from '../../../components/digest/read-todo.tsx';
import type { TodoOfPage } from '../../../components/panel/todo-of-page.ts';
import { layOutText } from '../../../core/digest/layout/lay-out-text.ts';
import type { LetterTexts } from '../../../core/digest/letter-model.ts';
import { translateTo } from '../loaded-interface.ts';
import { glossaryIn } from '../panel/glossary.ts';

const FINE = `                과 태 료  부 과  사 전 통 지 서

 성      명 : 응우옌 반 안          차량번호 : 12가 3456
 위 반 일 시 : 2026년 11월 3일 14:22
 위 반 내 용 : 속도위반 (제한속도 50km/h, 주행속도 67km/h)
 적 용 법 조 : 도로교통법 제160조 제3항

   부과예정금액          40,000원
   사전납부금액          32,000원  (20% 감경)
   사전납부기한          2026. 12. 10.까지
   납부계좌              국민은행 451-90-123456

 귀하의 차량이 무인교통단속장비에 적발되어 사전통지하오니
 의견이 있으신 경우 2026. 12. 10.까지 의견을 제출하여 주시기 바랍니다.

                    2026년 11월 20일
                 서 울 마 포 경 찰 서 장  (직인)
`;
const FAKE = `[국제발신]
[경찰청교통민원24] 차량위반 과태료 고지서 발송완료. 미납시 익일 40,000원→80,000원 가산. 내용확인 http://efine24-kr.example/p7`;

const onAsk = vi.fn();
const onOpen = vi.fn();
let shell: LetterShell;

beforeEach(() => {
  document.documentElement.lang = 'en';
  shell = {
    now: () => new Date('2026-12-01T03:00:00Z'),
    loadSigns: async () => signs,
    loadReading: vi.fn(async () => reading),
    loadModel: vi.fn(async () => letters),
    loadTexts: async (language) => (language === 'ko' ? korean : texts) as LetterTexts,
    help: vi.fn(() => new Promise<never>(() => {})),
    copy: vi.fn(async () => true),
    save: vi.fn(),
  };
});

afterEach(() => {
  render(null, document.body);
  vi.clearAllMocks();
});

async function show(text: string | null): Promise<Extract<TodoOfPage, { type: 'read' }>> {
  const todo = await readTodo(text === null ? null : layOutText(text), 'en', shell);
  if (todo.type !== 'read') throw new Error(todo.type);
  const props = { language: 'en', t: translateTo('en'), glossary: glossaryIn('en'), heading: 'h2', onOpen, onAsk } as const;
  await act(async () => render(<main>{todo.show(props)}</main>, document.body));
  return todo;
}

const said = () => document.body.textContent!;
const button = (name: string) => [...document.querySelectorAll('button')].find(({ textContent }) => textContent!.includes(name))!;
const press = (name: string) => act(async () => button(name).click());

async function paste(text: string): Promise<void> {
  const field = document.querySelector('textarea')!;
  field.value = text;
  await act(async () => void field.dispatchEvent(new Event('input', { bubbles: true })));
  await press('Read it');
  if (text.trim()) await vi.waitUntil(() => document.querySelector('.digest'));
}

describe('what the page asks of its reader', () => {
  it('is what it is, how much, by when, what to do and what was read, as headings; axe finds nothing', async () => {
    expect((await show(FINE)).isLetter).toBe(true);
    expect([...document.querySelectorAll('h2, h3')].map(({ textContent }) => textContent)).toEqual([
      texts.notices['traffic-fine']!.name,
      'What to do',
      'If you do nothing',
      'Is it genuine?',
      'Bring',
      'Who helps',
      'Words in such letters',
      'In the letter',
    ]);
    expect(document.querySelector('.money')!.textContent).toBe(
      'To pay now₩32,000Pay byThursday, December 10, 2026To pay after that day₩40,000',
    );
    expect(document.querySelector('.limit')!.textContent).toBe('₩32,000 · by Thursday, December 10, 2026 (9 days left)');
    expect(shell.help).toHaveBeenCalledWith('bills', 'en');
    const { violations } = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map(({ id }) => id)).toEqual([]);
  });

  it('has a calendar file for the last day', async () => {
    await show(FINE);
    await press('Add to calendar');
    expect(shell.save).toHaveBeenCalledWith(
      'annae-2026-12-10.ics',
      'text/calendar',
      expect.stringContaining('DTSTART;VALUE=DATE:20261210'),
    );
  });

  it('has no calendar file for a day that has passed, and says so', async () => {
    await show(FINE.replace(/2026\. 12\. 10\./g, '2026. 11. 27.'));
    expect(said()).toContain('(4 days ago)');
    expect(said()).toContain('The day has passed.');
    expect(said()).not.toContain('Add to calendar');
  });

  it('shows where a field was read', async () => {
    await show(FINE);
    await press('Where it is written: To pay now');
    expect(button('Where it is written: To pay now').getAttribute('aria-expanded')).toBe('true');
    expect(document.querySelector('mark')!.textContent).toContain('32,000');
  });

  it('opens the card of a word', async () => {
    await show(FINE);
    const word = document.querySelector<HTMLButtonElement>('.word')!;
    await act(async () => word.click());
    const { headword } = glossaryIn('en').terms[onOpen.mock.calls[0]![0]]!;
    expect(word.textContent).toContain(headword);
  });

  it('asks in Korean, with what staff have to know and neither name nor account', async () => {
    await show(FINE);
    await press('Ask about this letter');
    const [words] = await vi.waitUntil(() => onAsk.mock.calls[0]);
    expect(words).toContain(korean.notices['traffic-fine']!.name);
    expect(words).toContain('₩32,000');
    expect(words).toContain('2026년 12월 10일 목요일');
    expect(words).not.toMatch(/응우옌|451-90|12가/);
  });

  it('is copied as text', async () => {
    await show(FINE);
    await press('Copy all');
    expect(shell.copy).toHaveBeenCalledWith(expect.stringContaining('₩32,000 · by Thursday, December 10, 2026 (9 days left)'));
    expect(document.querySelector('.actions [role=status]')!.textContent).toBe('Copied.');
  });

  it('is a warning above all where it looks like a fake, with the reasons and nothing to pay', async () => {
    await show(FAKE);
    expect(document.querySelector('h2')!.textContent).toMatch(/^Careful: this looks like a fake/);
    expect(document.querySelectorAll('.fake li').length).toBeGreaterThan(0);
    expect(said()).not.toContain('₩');
    expect(said()).toContain('call your bank');
    const { violations } = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map(({ id }) => id)).toEqual([]);
  });

  it('loads nothing that reads letters where the page is none, until the reader says that it is one', async () => {
    expect((await show('공지사항입니다. 과태료 안내')).isLetter).toBe(false);
    expect(shell.loadReading).not.toHaveBeenCalled();
    expect(shell.loadModel).not.toHaveBeenCalled();
    await press('Read this page as a letter');
    await vi.waitUntil(() => document.querySelector('.digest'));
    expect(shell.loadModel).toHaveBeenCalled();
  });

  it('says so where what reads letters cannot be loaded, and can be asked again', async () => {
    await show('공지사항입니다. 과태료 안내');
    vi.mocked(shell.loadReading).mockRejectedValueOnce(new Error('no network'));
    await press('Read this page as a letter');
    await vi.waitUntil(() => document.querySelector('[role=status]')!.textContent === translateTo('en')('panel.todoFailed'));
    await press('Read this page as a letter');
    await vi.waitUntil(() => document.querySelector('.digest'));
  });

  it('is a pasted text where the page is no letter; the focus goes with the reader, there and back', async () => {
    expect((await show('공지사항입니다. 과태료 안내')).isLetter).toBe(false);
    expect(said()).toContain('This page does not look like a letter to you.');
    await paste('   ');
    expect(document.querySelector('.digest')).toBeNull();
    await paste(FINE);
    expect(document.querySelector('h2')!.textContent).toBe(texts.notices['traffic-fine']!.name);
    expect(document.activeElement!.className).toBe('todo-tab');
    await press('Read another text');
    await paste('책을 12월 3일에 가져가겠습니다.');
    expect(document.querySelector('h2')!.textContent).toBe('Annae does not recognise what kind of letter this is.');
  });
});

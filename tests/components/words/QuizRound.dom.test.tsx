import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { QuizRound } from '../../../components/words/QuizRound.tsx';
import { createRandom } from '../../../core/route/linear/train/create-random.ts';
import { RESIDENCE_CARD, wordOf } from '../../core/words/sample-words.ts';
import { translateTo } from '../loaded-interface.ts';

const GLOSSARY = [RESIDENCE_CARD, ...Array.from({ length: 40 }, (_, at) => wordOf(`word-${at}`))];
const onEnd = vi.fn();

beforeEach(() => {
  const words = { words: GLOSSARY.slice(0, 2), glossary: GLOSSARY };
  const quiz = <QuizRound {...words} language="en" t={translateTo('en')} random={createRandom(3)} onEnd={onEnd} />;
  act(() => render(quiz, document.body));
});

afterEach(() => {
  render(null, document.body);
  vi.clearAllMocks();
});

const textOf = (selector: string) => document.querySelector(selector)?.textContent?.replace(/\s+/g, ' ').trim();
const answers = () => [...document.querySelectorAll<HTMLButtonElement>('.answer')];
const wordOn = (answer: HTMLButtonElement) => answer.querySelector('[lang=ko]')!.textContent!;

/** The place of the right answer to the question. */
function rightPlace(): number {
  const asked = GLOSSARY.find(({ easyKorean }) => easyKorean === textOf('.easy'))!;
  return answers().findIndex((answer) => wordOn(answer) === asked.headword);
}

function press(key: string, init: KeyboardEventInit = {}): void {
  act(() => void document.activeElement!.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, ...init })));
}

const goOn = () => act(() => document.querySelector<HTMLButtonElement>('.next')!.click());

describe('a quiz', () => {
  it('asks for a word by its easy Korean, and has the focus', () => {
    expect(textOf('.prompt')).toMatch(/^Which word is this\?.*(이에요)\.$/);
    expect(document.querySelector('.easy')!.getAttribute('lang')).toBe('ko');
    expect(answers()).toHaveLength(4);
    expect(document.activeElement!.className).toBe('prompt');
  });

  it('takes an answer by key, and says in words that it is right', () => {
    const right = rightPlace();
    const word = wordOn(answers()[right]!);
    press(String(right + 1));
    expect(textOf('.verdict')).toMatch(/^Right\./);
    expect(textOf('.verdict')).toContain(word);
    expect(document.activeElement!.textContent).toBe('Next');
  });

  it('says in words that an answer is wrong, and which is right; the word comes back', () => {
    const right = rightPlace();
    const word = wordOn(answers()[right]!);
    act(() => answers()[(right + 1) % 4]!.click());
    expect(textOf('.verdict')).toContain(`Not this one. The word comes back later.It is ${word}`);
    goOn();
    expect(textOf('.progress')).toBe('0 of 2 done');
  });

  it('names the word with its language where that is not the reader’s', () => {
    const half = wordOf('half', { name: 'Thẻ', textLanguage: 'vi' });
    const quiz = (
      <QuizRound words={[half]} glossary={[half, ...GLOSSARY]} language="en" t={translateTo('en')} random={createRandom(3)} onEnd={onEnd} />
    );
    act(() => render(null, document.body));
    act(() => render(quiz, document.body));
    act(() => answers()[0]!.click());
    expect(textOf('.verdict')).toContain('Thẻ (Vietnamese)');
  });

  it('counts one answer to a question, and no key that belongs to the browser', () => {
    const right = rightPlace();
    press(String(right + 1), { ctrlKey: true });
    press('5');
    expect(document.querySelector('.next')).toBeNull();
    press(String(((right + 1) % 4) + 1));
    act(() => answers()[right]!.click());
    expect(textOf('.verdict')).toMatch(/^Not this one/);
  });

  it('ends with the count, offers another round and leads back', () => {
    act(() => answers()[(rightPlace() + 1) % 4]!.click());
    goOn();
    for (const _ of [1, 2]) {
      act(() => answers()[rightPlace()]!.click());
      goOn();
    }
    expect(textOf('.prompt')).toBe('Round doneRight at the first try: 1 of 2');
    expect(document.activeElement!.className).toBe('prompt');
    const [again, back] = document.querySelectorAll('button');
    act(() => back!.click());
    expect(onEnd).toHaveBeenCalledOnce();
    act(() => again!.click());
    expect(textOf('.progress')).toBe('0 of 2 done');
  });
});

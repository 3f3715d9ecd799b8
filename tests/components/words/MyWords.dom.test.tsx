import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { MyWords, type MyWordsProps } from '../../../components/words/MyWords.tsx';
import { createRandom } from '../../../core/route/linear/train/create-random.ts';
import type { KeptWord } from '../../../core/words/kept-word.ts';
import { listWords } from '../../../core/words/learned-word.ts';
import { RESIDENCE_CARD, wordOf } from '../../core/words/sample-words.ts';
import { translateTo } from '../loaded-interface.ts';

const GLOSSARY = [RESIDENCE_CARD, ...Array.from({ length: 600 }, (_, at) => wordOf(`word-${at}`))];
const LEARNED = new Map(GLOSSARY.map((word) => [word.id, word]));
const OLD: KeptWord = { id: 'old-term', headword: '호적등본', savedAt: 1 };

/** What the storage holds. */
let kept: KeptWord[] = [];
let isDenied = false;
const onHear = vi.fn(() => true);
const onSave = vi.fn();

beforeEach(() => {
  isDenied = false;
  kept = [
    { id: RESIDENCE_CARD.id, headword: RESIDENCE_CARD.headword, savedAt: 3 },
    { id: 'word-0', headword: '말-word-0', savedAt: 2 },
    OLD,
  ];
});

afterEach(() => {
  render(null, document.body);
  vi.clearAllMocks();
});

function show(): void {
  const props: MyWordsProps = {
    words: listWords(kept, LEARNED, 'en'),
    glossary: GLOSSARY,
    language: 'en',
    t: translateTo('en'),
    random: createRandom(1),
    onHear,
    onSave,
    onForget: (ids) => store(kept.filter(({ id }) => !ids.includes(id))),
    onRestore: (words) => store([...kept, ...words].sort((a, b) => b.savedAt - a.savedAt)),
  };
  act(() => render(<MyWords {...props} />, document.body));
}

async function store(words: KeptWord[]): Promise<boolean> {
  if (isDenied) return false;
  kept = words;
  show();
  return true;
}

const textOf = (element: Element | null | undefined) => element?.textContent?.replace(/\s+/g, ' ').trim();
const rows = () => [...document.querySelectorAll('.kept-word')].map(textOf);
const buttons = () => [...document.querySelectorAll('button')];
const nameOf = (button: Element | null) => button?.getAttribute('aria-label') ?? textOf(button);

async function press(name: string): Promise<void> {
  const button = buttons().find((candidate) => nameOf(candidate)?.endsWith(name));
  if (!button) throw new Error(`There is no button “${name}”: ${buttons().map(nameOf).join(', ')}`);
  await act(async () => button.click());
}

function search(text: string): void {
  const field = document.querySelector('input')!;
  field.value = text;
  act(() => void field.dispatchEvent(new Event('input', { bubbles: true })));
}

describe('my words', () => {
  it('list each word with its pronunciation, name, first sentence and service', () => {
    show();
    expect(textOf(document.querySelector('.note'))).toBe('3 words Kept on this device only.');
    expect(rows()[0]).toBe(
      '외국인등록증 oegugin deungnokjeungResidence CardThe identity card of foreigners who stay for more than 90 days.Immigration',
    );
    expect(document.querySelector('.headword')!.getAttribute('lang')).toBe('ko');
  });

  it('keep a word that has left the glossary, and say so', () => {
    show();
    expect(rows()[2]).toBe('호적등본 Annae no longer explains this word.');
  });

  it('are found by a part of a word', () => {
    show();
    search('residence');
    expect(rows()).toHaveLength(1);
    search('nothing like it');
    expect(rows()).toEqual([]);
    expect(textOf(document.querySelector('.kept-words [role=status]'))).toBe('No word fits “nothing like it”.');
  });

  it('leave a way back in the place of a removed word, and the focus stays there', async () => {
    show();
    await press('Remove 외국인등록증');
    expect(kept.map(({ id }) => id)).toEqual(['word-0', 'old-term']);
    expect(rows()[0]).toBe('외국인등록증 Removed.Undo');
    expect(nameOf(document.activeElement)).toBe('Undo: 외국인등록증');
    await press('Undo: 외국인등록증');
    expect(kept[0]).toEqual({ id: RESIDENCE_CARD.id, headword: '외국인등록증', savedAt: 3 });
    expect(nameOf(document.activeElement)).toBe('Remove 외국인등록증');
  });

  it('are erased all at once, with a way back', async () => {
    show();
    await press('Erase all');
    expect(kept).toEqual([]);
    expect(textOf(document.querySelector('[role=status]'))).toBe('3 words erased. Undo');
    expect(nameOf(document.activeElement)).toBe('Undo');
    await press('Undo');
    expect(kept).toHaveLength(3);
    expect(nameOf(document.activeElement)).toBe('Quiz');
  });

  it('say how a word gets there, while there is none', () => {
    kept = [];
    show();
    expect(textOf(document.querySelector('.message'))).toBe('No words yet. Press the star on a word’s card to keep it here.');
    expect(buttons()).toEqual([]);
  });

  it('say once, at the word, that the device has no voice', async () => {
    show();
    onHear.mockReturnValue(false);
    await press('Listen to 외국인등록증');
    await press('Listen to 말-word-0');
    expect(onHear).toHaveBeenLastCalledWith('말-word-0');
    expect([...document.querySelectorAll('.kept-word .failed')].map(textOf)).toEqual(['This device has no Korean voice.']);
    expect(rows()[1]).toContain('no Korean voice');
  });

  it('say so where they cannot be changed, and stay', async () => {
    isDenied = true;
    show();
    await press('Remove 외국인등록증');
    expect(textOf(document.querySelector('[role=status]'))).toMatch(/^My words could not be changed/);
    await press('Erase all');
    expect(rows()).toHaveLength(3);
    isDenied = false;
    await press('Remove 외국인등록증');
    expect(textOf(document.querySelector('[role=status]'))).toBe('');
  });

  it('are saved as a table and for Anki', async () => {
    show();
    await press('Save as a table (CSV)');
    await press('Save for Anki');
    expect(onSave.mock.calls).toEqual([['csv'], ['anki']]);
  });

  it('offer no quiz where the glossary has none of them', () => {
    kept = [OLD];
    show();
    expect(buttons().map(nameOf)).not.toContain('Quiz');
  });
});

import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { PAUSE } from '../../../../components/panel/list/use-missed-search.ts';
import { WordsTab } from '../../../../components/panel/list/WordsTab.tsx';
import { NO_NAMES } from '../../../../core/search/search-words.ts';
import { translateTo } from '../../loaded-interface.ts';
import { glossaryIn, onPage } from '../glossary.ts';

const onMissed = vi.fn();

beforeEach(() => {
  vi.useFakeTimers();
  const callbacks = { onGo: vi.fn(), onOpen: vi.fn(), onRead: null, onSwitchOn: null, onAsk: null, onMissing: vi.fn(), onMissed };
  const words = { type: 'read', words: [onPage('여권')], isTranslated: false } as const;
  const said = { glossary: glossaryIn('en'), language: 'en', t: translateTo('en'), heading: 'h2' } as const;
  act(() => render(<WordsTab words={words} {...said} {...callbacks} loadNames={async () => NO_NAMES} />, document.body));
});

afterEach(() => {
  act(() => render(null, document.body));
  vi.useRealTimers();
  vi.clearAllMocks();
});

const field = () => document.querySelector('input')!;
const pause = () => act(() => void vi.advanceTimersByTime(PAUSE));
const missed = () => onMissed.mock.calls.map(([text]) => text);

function type(...texts: string[]): void {
  for (const text of texts) {
    act(() => {
      field().value = text;
      field().dispatchEvent(new Event('input', { bubbles: true }));
    });
  }
}

it('a search in vain is told of once when the reader pauses, not key by key', () => {
  type('대', '대통', '대통령');
  expect(missed()).toEqual([]);
  pause();
  act(() => field().blur());
  pause();
  expect(missed()).toEqual(['대통령']);
});

it.each([
  ['leaves the field', () => field().dispatchEvent(new FocusEvent('blur'))],
  ['empties it', () => type('')],
  ['deletes it letter by letter', () => type('대통', '대', '')],
  ['leaves the list', () => render(null, document.body)],
])('a search in vain is told of when the reader %s', (_, end) => {
  type('대통령');
  act(end as () => void);
  expect(missed()).toEqual(['대통령']);
});

it('a slip that is mended is no search, nor is one that finds something', () => {
  type('여귄', '여', '여권');
  pause();
  type('');
  expect(missed()).toEqual([]);
});

it('the same search counts again once it is made again', () => {
  type('대통령', '', '대통령', '');
  expect(missed()).toEqual(['대통령', '대통령']);
});

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CLOSE_DELAY, OPEN_DELAY } from '../../../core/tooltip/reduce-tooltip.ts';
import { type CardStage, openCardStage, PASSPORT, readersPress, settled, VISA } from './card-stage.ts';

let stage: CardStage;

beforeEach(() => {
  vi.useFakeTimers();
  stage = openCardStage();
});

afterEach(() => {
  stage.controller.destroy();
  vi.useRealTimers();
});

describe('the card of a word', () => {
  it('opens at once at a press, asked for, with the word as the page has it', async () => {
    await stage.press(PASSPORT);
    expect(stage.name()).toBe('여권 (en)');
    expect(stage.shown()).toMatchObject({ headword: '여권', pinned: true, language: 'en' });
    expect(stage.raiseHost).toHaveBeenCalledWith(stage.host);
  });

  it('opens as a preview when the pointer has rested on the word, and goes when it has been away', async () => {
    stage.controller.dispatch({ type: 'over', target: stage.words[PASSPORT]!, acts: false });
    await vi.advanceTimersByTimeAsync(OPEN_DELAY - 1);
    expect(stage.shown()).toBeNull();
    await vi.advanceTimersByTimeAsync(1);
    expect(stage.shown()).toMatchObject({ pinned: false });
    stage.controller.dispatch({ type: 'away' });
    await vi.advanceTimersByTimeAsync(CLOSE_DELAY);
    expect(stage.shown()).toBeNull();
  });

  it('is whole when the reader asks the preview for more, from what is loaded already', async () => {
    stage.controller.dispatch({ type: 'over', target: stage.words[PASSPORT]!, acts: false });
    await vi.advanceTimersByTimeAsync(OPEN_DELAY);
    stage.callbacks().onMore(new MouseEvent('click'));
    expect(stage.shown()).toMatchObject({ pinned: false });
    stage.callbacks().onMore(readersPress());
    await settled();
    expect(stage.shown()).toMatchObject({ pinned: true, headword: '여권' });
    expect(stage.explain).toHaveBeenCalledOnce();
  });

  it('opens sooner where the pointer has rested before, while the code was loaded', async () => {
    stage.controller.dispatch({ type: 'over', target: stage.words[PASSPORT]!, acts: false, waited: OPEN_DELAY - 20 });
    await vi.advanceTimersByTimeAsync(1);
    expect(stage.explain).toHaveBeenCalledWith(PASSPORT, 'en');
    await vi.advanceTimersByTimeAsync(19);
    expect(stage.shown()).toMatchObject({ pinned: false });
  });

  it('is prepared while the pointer rests on the word, and not when it only passes', async () => {
    const over = { type: 'over', target: stage.words[PASSPORT]!, acts: false } as const;
    stage.controller.dispatch(over);
    await vi.advanceTimersByTimeAsync(50);
    stage.controller.dispatch({ type: 'away' });
    await vi.advanceTimersByTimeAsync(OPEN_DELAY);
    expect(stage.explain).not.toHaveBeenCalled();
    stage.controller.dispatch(over);
    await vi.advanceTimersByTimeAsync(OPEN_DELAY / 2);
    expect(stage.explain).toHaveBeenCalledWith(PASSPORT, 'en');
    expect(stage.shown()).toBeNull();
  });

  it('tells whose it is, once for each word, and when it has closed', async () => {
    await stage.press(PASSPORT);
    await stage.press(PASSPORT);
    await stage.press(VISA);
    stage.callbacks().onGone();
    await settled();
    const [passport, visa] = stage.words;
    expect(stage.onActive.mock.calls).toEqual([[passport], [visa], [null]]);
    expect(stage.shown()).toBeNull();
  });

  it.each([
    ['Escape', () => document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }))],
    ['a press elsewhere', () => stage.controller.dispatch({ type: 'press-elsewhere' })],
    ['its own button', () => stage.callbacks().onClose()],
  ])('closes by %s', async (_, close) => {
    await stage.press(PASSPORT);
    close();
    await settled();
    expect(stage.shown()).toBeNull();
  });
});

describe('the focus', () => {
  it.each([
    ['returns to where it was when the reader leaves the card', () => stage.callbacks().onClose(), 'button'],
    ['stays where the reader has pressed since', () => stage.controller.dispatch({ type: 'press-elsewhere' }), 'body'],
  ])('%s', async (_, close, name) => {
    document.querySelector('button')!.focus();
    await stage.press(PASSPORT);
    document.querySelector('button')!.blur();
    close();
    await settled();
    expect(document.activeElement!.localName).toBe(name);
  });
});

describe('a fault in the card', () => {
  it('is told to the shell, and not thrown into the events and timers of the page', () => {
    const fault = new Error('broken by the page');
    stage.onActive.mockImplementation(() => {
      throw fault;
    });
    stage.controller.dispatch({ type: 'press', target: stage.words[PASSPORT]! });
    expect(stage.onFault.mock.calls).toEqual([[fault]]);
  });
});

describe('after the end', () => {
  it('nothing is shown any more, not even what was on its way', async () => {
    await stage.press(PASSPORT);
    stage.controller.dispatch({ type: 'press', target: stage.words[VISA]! });
    stage.controller.destroy();
    await vi.advanceTimersByTimeAsync(1000);
    expect(stage.shown()).toBeNull();
  });
});

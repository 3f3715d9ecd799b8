import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { CardContent } from '../../../components/tooltip/TermCard.tsx';
import { type CardStage, contentOf, openCardStage, PASSPORT, readersPress, settled, VISA } from './card-stage.ts';

let stage: CardStage;

beforeEach(() => {
  vi.useFakeTimers();
  stage = openCardStage();
});

afterEach(() => {
  stage.controller.destroy();
  vi.useRealTimers();
});

describe('what a card shows', () => {
  it('is named whole, when it stands in several texts of the page', async () => {
    document.querySelector('p')!.innerHTML = '체류<b>기간</b> 연장허가';
    const [first, , last] = document.querySelector('p')!.childNodes as unknown as [Text, Element, Text];
    stage.controller.dispatch({
      type: 'press',
      target: { startContainer: first, startOffset: 0, endContainer: last, endOffset: 5, term: PASSPORT },
    });
    await settled();
    expect(stage.shown()!.headword).toBe('체류기간 연장허가');
  });

  it('goes on to a related word, and is named after it', async () => {
    await stage.press(PASSPORT);
    stage.callbacks().onRelated(VISA);
    await settled();
    expect(stage.name()).toBe('사증 (en)');
    expect(stage.shown()!.headword).toBe('사증');
  });

  it('has a way back from related words to the word of the page', async () => {
    await stage.press(PASSPORT);
    expect(stage.shown()!.before).toBeNull();
    stage.callbacks().onRelated(VISA);
    await settled();
    expect(stage.shown()!.before).toBe('여권');
    stage.callbacks().onBack();
    await settled();
    expect(stage.name()).toBe('여권 (en)');
    expect(stage.shown()!.before).toBeNull();
  });

  it('is asked for anew when the card opens again: who answers the phone changes', async () => {
    await stage.press(PASSPORT);
    stage.controller.dispatch({ type: 'dismiss' });
    await settled();
    await stage.press(PASSPORT);
    expect(stage.explain).toHaveBeenCalledTimes(2);
  });

  it('begins anew at another word', async () => {
    await stage.press(PASSPORT);
    stage.callbacks().onRelated(VISA);
    await settled();
    await stage.press(VISA);
    expect(stage.shown()!.before).toBeNull();
  });

  it('closes at a press of the reader who knows its word, and tells which', async () => {
    await stage.press(PASSPORT);
    stage.callbacks().onRelated(VISA);
    await settled();
    stage.callbacks().onKnow('visa', new MouseEvent('click'));
    expect(stage.onKnow).not.toHaveBeenCalled();
    stage.callbacks().onKnow('visa', readersPress());
    expect(stage.onKnow).toHaveBeenCalledWith(VISA, 'visa');
    await settled();
    expect(stage.shown()).toBeNull();
  });

  it('keeps the word that it shows, a related one too, at a press of the reader', async () => {
    await stage.press(PASSPORT);
    stage.callbacks().onRelated(VISA);
    await settled();
    const star = stage.callbacks().star!;
    expect(await star.isKept()).toBe(false);
    expect(stage.keeper.isKept).toHaveBeenCalledWith(VISA, 'en');
    expect(await star.keep(true, new MouseEvent('click'))).toBeFalsy();
    expect(stage.keeper.keep).not.toHaveBeenCalled();
    expect(await star.keep(true, readersPress())).toBe(true);
    expect(stage.keeper.keep).toHaveBeenCalledWith(VISA, 'en', true);
    stage.keeper.keep.mockRejectedValueOnce(new Error('full'));
    expect(await star.keep(false, readersPress())).toBe(false);
  });

  it('opens the list of kept words at a press of the reader alone', async () => {
    await stage.press(PASSPORT);
    stage.callbacks().star!.open(new MouseEvent('click'));
    expect(stage.keeper.open).not.toHaveBeenCalled();
    stage.callbacks().star!.open(readersPress());
    expect(stage.keeper.open).toHaveBeenCalledOnce();
  });

  it('changes its language, at a related word too', async () => {
    await stage.press(PASSPORT);
    stage.callbacks().onRelated(VISA);
    await settled();
    stage.controller.setLanguage('vi');
    await settled();
    expect(stage.name()).toBe('사증 (vi)');
  });

  it('changes its look, of the card that is shown too', async () => {
    const dark = { theme: 'dark', textSize: 125 } as const;
    await stage.press(PASSPORT);
    stage.controller.setLook(dark);
    await settled();
    expect(stage.shown()!.look).toEqual(dark);
  });

  it('opens in the new language after a change while it was closed', async () => {
    stage.controller.setLanguage('ja');
    await settled();
    expect(stage.shown()).toBeNull();
    await stage.press(PASSPORT);
    expect(stage.name()).toBe('여권 (ja)');
  });
});

describe('an explanation that takes time', () => {
  /** Answers when told to. */
  let answer: (content: CardContent) => void;
  let refuse: (fault: Error) => void;

  beforeEach(() => {
    stage.explain.mockImplementationOnce(
      () =>
        new Promise((resolve, reject) => {
          answer = resolve;
          refuse = reject;
        }),
    );
  });

  it('is said to be on its way', async () => {
    await stage.press(PASSPORT);
    expect(stage.name()).toBeNull();
    await vi.advanceTimersByTimeAsync(1000);
    expect(stage.name()).toBe('loading');
    answer(contentOf(PASSPORT, 'en'));
    await settled();
    expect(stage.name()).toBe('여권 (en)');
  });

  it('is not shown when another word has been pressed since', async () => {
    await stage.press(PASSPORT);
    await stage.press(VISA);
    answer(contentOf(PASSPORT, 'en'));
    await vi.advanceTimersByTimeAsync(1000);
    expect(stage.name()).toBe('사증 (en)');
  });

  it('is not shown when the card has been closed since', async () => {
    await stage.press(PASSPORT);
    stage.controller.dispatch({ type: 'dismiss' });
    answer(contentOf(PASSPORT, 'en'));
    await vi.advanceTimersByTimeAsync(1000);
    expect(stage.shown()).toBeNull();
  });

  it('can be asked for again when it could not be had', async () => {
    await stage.press(PASSPORT);
    refuse(new Error('offline'));
    await settled();
    expect(stage.name()).toBe('failed');
    expect(stage.onFault).not.toHaveBeenCalled();
    stage.callbacks().onRetry();
    await settled();
    expect(stage.name()).toBe('여권 (en)');
  });
});

describe('a related word whose explanation could not be had', () => {
  it('is the one that is asked for again', async () => {
    await stage.press(PASSPORT);
    stage.explain.mockRejectedValueOnce(new Error('offline'));
    stage.callbacks().onRelated(VISA);
    await settled();
    expect(stage.name()).toBe('failed');
    stage.callbacks().onRetry();
    await settled();
    expect(stage.name()).toBe('사증 (en)');
  });
});

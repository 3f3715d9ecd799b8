import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { CardOn } from '../../../core/tooltip/card-on.ts';
import { keepPress, type Press, watchFirstSigns } from '../../../page/tooltip/first-signs.ts';
import type { PointerOptions } from '../../../page/tooltip/watch-hover.ts';
import { openPointerStage, type PointerStage, sendTrusted } from './pointer-stage.ts';

const onRest = vi.fn();
const onPress = vi.fn<(press: Press) => void>();
let stage: PointerStage;
let restNow: ReturnType<typeof watchFirstSigns>;

function open(cardOn: CardOn, early: Press | null = null): void {
  stage = openPointerStage((options: PointerOptions) => {
    restNow = watchFirstSigns({ ...options, early, onRest, onPress });
  }, cardOn);
  vi.useFakeTimers();
}

beforeEach(() => open('hover'));

afterEach(() => {
  stage.end.abort();
  vi.useRealTimers();
  vi.clearAllMocks();
});

function move(selector: string, init: PointerEventInit = {}): void {
  sendTrusted(selector, new PointerEvent('pointermove', { bubbles: true, composed: true, pointerType: 'mouse', ...init }));
}

describe('the first rest of the pointer on a word', () => {
  it('is told, with where it is and for how long', () => {
    move('#text', { clientX: 40, clientY: 9 });
    vi.advanceTimersByTime(200);
    expect(onRest).toHaveBeenCalled();
    expect(restNow()).toMatchObject({ x: 40, y: 9, innermost: document.querySelector('#text') });
    expect(restNow()!.waited).toBeGreaterThanOrEqual(60);
  });

  it('is none where the pointer only passes', () => {
    move('#text');
    vi.advanceTimersByTime(70);
    stage.underPointer = null;
    move('body');
    vi.advanceTimersByTime(500);
    expect(onRest).not.toHaveBeenCalled();
    expect(restNow()).toBeNull();
  });

  it.each([
    ['a finger', '#text', { pointerType: 'touch' }],
    ['a button down', '#text', { buttons: 1 }],
    ['our own interface', 'annae-host', {}],
  ])('is none with %s', (_, selector, init) => {
    move(selector, init);
    vi.advanceTimersByTime(500);
    expect(onRest).not.toHaveBeenCalled();
  });

  it('is none for a reader who opens cards by a press', () => {
    stage.end.abort();
    open('click');
    move('#text');
    vi.advanceTimersByTime(500);
    expect(onRest).not.toHaveBeenCalled();
  });
});

describe('the first press on a word', () => {
  const click = (init: MouseEventInit = {}) => new MouseEvent('click', { bubbles: true, composed: true, ...init });

  it('is told with all that decides what it means', () => {
    sendTrusted('a[href] b', click({ clientX: 5, clientY: 6, altKey: true }));
    const innermost = document.querySelector('a[href] b');
    expect(onPress.mock.calls).toEqual([[{ x: 5, y: 6, alt: true, ours: false, innermost, button: 0, selects: false }]]);
  });

  it('is none beside every word, by a script, or after the end', () => {
    document.querySelector('#text')!.dispatchEvent(click());
    stage.underPointer = null;
    sendTrusted('#text', click());
    stage.underPointer = stage.mark;
    stage.end.abort();
    sendTrusted('#text', click());
    expect(onPress).not.toHaveBeenCalled();
  });

  it('is kept from before this code was there', () => {
    stage.end.abort();
    const take = keepPress(document);
    sendTrusted('#text', click({ clientX: 40, clientY: 9 }));
    document.body.dispatchEvent(click({ clientX: 1 }));
    const early = take();
    sendTrusted('body', click({ clientX: 2 }));
    expect(take()).toBe(early);
    open('hover', early);
    expect(onPress.mock.calls).toEqual([[expect.objectContaining({ x: 40, y: 9, ours: false })]]);
  });
});

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchHover } from '../../../page/tooltip/watch-hover.ts';
import { openPointerStage, type PointerStage, sendTrusted } from './pointer-stage.ts';

let stage: PointerStage;

beforeEach(() => {
  stage = openPointerStage(watchHover);
});

afterEach(() => {
  stage.end.abort();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

function move(selector: string, init: PointerEventInit = {}): void {
  sendTrusted(selector, new PointerEvent('pointermove', { bubbles: true, composed: true, pointerType: 'mouse', ...init }));
}

const nextFrame = () => vi.advanceTimersToNextFrame();

describe('the pointer', () => {
  it('over a term says so at the next frame', () => {
    move('#text');
    expect(stage.events).toEqual([]);
    nextFrame();
    expect(stage.events).toEqual([{ type: 'over', target: stage.mark, acts: false }]);
  });

  it.each(['a[href]', 'a[href] b', 'button'])('over a term in %s says so too, and that a press is the page’s', (selector) => {
    move(selector);
    nextFrame();
    expect(stage.events).toEqual([{ type: 'over', target: stage.mark, acts: true }]);
  });

  it('asks once a frame, however often it moves', () => {
    for (let i = 0; i < 20; i++) move('#text');
    nextFrame();
    expect(stage.events).toHaveLength(1);
  });

  it('beside every term is away', () => {
    stage.underPointer = null;
    move('#text');
    nextFrame();
    expect(stage.events).toEqual([{ type: 'away' }]);
  });

  it('over the card keeps it open', () => {
    move('annae-host');
    nextFrame();
    expect(stage.events).toEqual([{ type: 'enter-card' }]);
  });

  it.each([
    ['of a finger', { pointerType: 'touch' }],
    ['with a button down, as in selecting', { buttons: 1 }],
  ])('%s opens nothing on its way', (_, init) => {
    move('#text', init);
    nextFrame();
    expect(stage.events).toEqual([]);
  });

  it('is away when it leaves the page', () => {
    document.documentElement.dispatchEvent(new PointerEvent('pointerleave'));
    expect(stage.events).toEqual([{ type: 'away' }]);
  });

  it('that a script of the page moves is not the reader’s', () => {
    document.querySelector('#text')!.dispatchEvent(new PointerEvent('pointermove', { bubbles: true }));
    nextFrame();
    expect(stage.events).toEqual([]);
  });

  it('is not followed any more after the end, not even at a frame that was asked for', () => {
    move('#text');
    stage.end.abort();
    nextFrame();
    move('#text');
    nextFrame();
    expect(stage.events).toEqual([]);
  });
});

describe('the reader’s choice', () => {
  it.each(['click', 'off'] as const)('of %s opens nothing when the pointer rests on a term', (cardOn) => {
    stage.end.abort();
    stage = openPointerStage(watchHover, cardOn);
    move('#text');
    nextFrame();
    expect(stage.events).toEqual([]);
  });

  it('of Alt opens a card while Alt is held, also when it is pressed where the pointer rests', () => {
    stage.end.abort();
    stage = openPointerStage(watchHover, 'alt');
    move('#text');
    nextFrame();
    expect(stage.events).toEqual([{ type: 'away' }]);
    sendTrusted('#text', new KeyboardEvent('keydown', { key: 'Alt', bubbles: true }));
    move('#text', { altKey: true });
    nextFrame();
    const over = { type: 'over', target: stage.mark, acts: false };
    expect(stage.events.slice(1)).toEqual([over, over]);
  });
});

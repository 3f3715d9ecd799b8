import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchClicks } from '../../../page/tooltip/watch-clicks.ts';
import { openPointerStage, type PointerStage, sendTrusted } from './pointer-stage.ts';

let stage: PointerStage;

beforeEach(() => {
  stage = openPointerStage(watchClicks);
});

afterEach(() => {
  stage.end.abort();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

function click(selector: string, init: MouseEventInit = {}): MouseEvent {
  return sendTrusted(selector, new MouseEvent('click', { bubbles: true, composed: true, cancelable: true, ...init }));
}

describe('a press', () => {
  it.each(['#text', '#text em', '#anchor'])('on a term in plain text (%s) opens its card', (selector) => {
    click(selector);
    expect(stage.events).toEqual([{ type: 'press', target: stage.mark }]);
  });

  it.each(['a[href]', 'a[href] b', 'button', 'label', '#own'])('on a term in %s is left to the page', (selector) => {
    click(selector);
    expect(stage.events).toEqual([{ type: 'press-elsewhere' }]);
  });

  it('that a script of the page makes is not the reader’s', () => {
    document.querySelector('#text')!.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    expect(stage.events).toEqual([]);
  });

  it('beside every term closes the card', () => {
    stage.underPointer = null;
    click('#text');
    expect(stage.events).toEqual([{ type: 'press-elsewhere' }]);
  });

  it('in our own interface is no event of the page', () => {
    click('annae-host');
    expect(stage.events).toEqual([]);
  });

  it('of another button opens nothing', () => {
    click('#text', { button: 1 });
    expect(stage.events).toEqual([{ type: 'press-elsewhere' }]);
  });

  it('that ends a selection opens nothing', () => {
    vi.spyOn(document, 'getSelection').mockReturnValue({ isCollapsed: false } as Selection);
    click('#text');
    expect(stage.events).toEqual([{ type: 'press-elsewhere' }]);
  });

  it('still does on the page what it does', () => {
    expect(click('a[href]').defaultPrevented).toBe(false);
    expect(click('#text').defaultPrevented).toBe(false);
  });

  it('is not heard any more after the end', () => {
    stage.end.abort();
    click('#text');
    expect(stage.events).toEqual([]);
  });
});

describe('the reader’s choice', () => {
  it.each([
    ['click', {}, 'press'],
    ['alt', {}, 'press-elsewhere'],
    ['alt', { altKey: true }, 'press'],
    ['off', { altKey: true }, 'press-elsewhere'],
  ] as const)('of %s makes a press with %o a %s', (cardOn, init, type) => {
    stage.end.abort();
    stage = openPointerStage(watchClicks, cardOn);
    click('#text', init);
    expect(stage.events.map((event) => event.type)).toEqual([type]);
  });
});

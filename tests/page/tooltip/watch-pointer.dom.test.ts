import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { TooltipEvent } from '../../../core/tooltip/reduce-tooltip.ts';
import type { MatchRange } from '../../../page/text/matched-block.ts';
import type { Target } from '../../../page/tooltip/target.ts';
import { watchPointer } from '../../../page/tooltip/watch-pointer.ts';

let end: AbortController;
let events: TooltipEvent<Target>[];
/** The mark under every point of the view, or none. */
let mark: MatchRange | null;

function query(selector: string): Element {
  return document.querySelector(selector)!;
}

beforeEach(() => {
  document.body.innerHTML = `
    <p id="text">외국인등록증을 <em>잃어버렸습니다</em>.</p>
    <a href="/card">외국인등록증 <b>재발급</b></a><button>접수</button><label>성명</label><p id="own" onclick="">납부</p>
    <a id="anchor">여권</a><annae-host></annae-host>`;
  const text = query('#text').firstChild as Text;
  mark = { startContainer: text, startOffset: 0, endContainer: text, endOffset: 6, term: 3 };
  events = [];
  end = new AbortController();
  vi.useFakeTimers({ toFake: ['requestAnimationFrame', 'cancelAnimationFrame'] });
  watchPointer({
    document,
    isOurs: (target) => target instanceof Element && target.localName === 'annae-host',
    markAt: () => mark,
    dispatch: (event) => events.push(event),
    signal: end.signal,
  });
});

afterEach(() => {
  end.abort();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** An event as the browser sends it for what the reader does. */
function trusted<Sent extends Event>(event: Sent): Sent {
  return Object.defineProperty(event, 'isTrusted', { value: true });
}

function click(selector: string, init: MouseEventInit = {}): MouseEvent {
  const event = trusted(new MouseEvent('click', { bubbles: true, composed: true, cancelable: true, ...init }));
  query(selector).dispatchEvent(event);
  return event;
}

function move(selector: string, init: PointerEventInit = {}): void {
  query(selector).dispatchEvent(trusted(new PointerEvent('pointermove', { bubbles: true, composed: true, pointerType: 'mouse', ...init })));
}

const nextFrame = () => vi.advanceTimersToNextFrame();

describe('a press', () => {
  it.each(['#text', '#text em', '#anchor'])('on a term in plain text (%s) opens its card', (selector) => {
    click(selector);
    expect(events).toEqual([{ type: 'press', target: mark }]);
  });

  it.each(['a[href]', 'a[href] b', 'button', 'label', '#own'])('on a term in %s is left to the page', (selector) => {
    click(selector);
    expect(events).toEqual([{ type: 'press-elsewhere' }]);
  });

  it('that a script of the page makes is not the reader’s', () => {
    query('#text').dispatchEvent(new MouseEvent('click', { bubbles: true }));
    query('#text').dispatchEvent(new PointerEvent('pointermove', { bubbles: true }));
    nextFrame();
    expect(events).toEqual([]);
  });

  it('beside every term closes the card', () => {
    mark = null;
    click('#text');
    expect(events).toEqual([{ type: 'press-elsewhere' }]);
  });

  it('in our own interface is no event of the page', () => {
    click('annae-host');
    expect(events).toEqual([]);
  });

  it('of another button opens nothing', () => {
    click('#text', { button: 1 });
    expect(events).toEqual([{ type: 'press-elsewhere' }]);
  });

  it('that ends a selection opens nothing', () => {
    vi.spyOn(document, 'getSelection').mockReturnValue({ isCollapsed: false } as Selection);
    click('#text');
    expect(events).toEqual([{ type: 'press-elsewhere' }]);
  });

  it('still does on the page what it does', () => {
    expect(click('a[href]').defaultPrevented).toBe(false);
    expect(click('#text').defaultPrevented).toBe(false);
  });
});

describe('the pointer', () => {
  it('over a term says so at the next frame', () => {
    move('#text');
    expect(events).toEqual([]);
    nextFrame();
    expect(events).toEqual([{ type: 'over', target: mark }]);
  });

  it('over a term in a link says so too: the card opens without a press', () => {
    move('a[href]');
    nextFrame();
    expect(events).toEqual([{ type: 'over', target: mark }]);
  });

  it('asks once a frame, however often it moves', () => {
    for (let i = 0; i < 20; i++) move('#text');
    nextFrame();
    expect(events).toHaveLength(1);
  });

  it('beside every term is away', () => {
    mark = null;
    move('#text');
    nextFrame();
    expect(events).toEqual([{ type: 'away' }]);
  });

  it('over the card keeps it open', () => {
    move('annae-host');
    nextFrame();
    expect(events).toEqual([{ type: 'enter-card' }]);
  });

  it.each([
    ['of a finger', { pointerType: 'touch' }],
    ['with a button down, as in selecting', { buttons: 1 }],
  ])('%s opens nothing on its way', (_, init) => {
    move('#text', init);
    nextFrame();
    expect(events).toEqual([]);
  });

  it('is away when it leaves the page', () => {
    document.documentElement.dispatchEvent(new PointerEvent('pointerleave'));
    expect(events).toEqual([{ type: 'away' }]);
  });
});

describe('after the end', () => {
  it('nothing is heard any more, not even a frame that was asked for', () => {
    move('#text');
    end.abort();
    nextFrame();
    click('#text');
    move('#text');
    nextFrame();
    expect(events).toEqual([]);
  });
});

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { cardKeys } from '../../../widget/card/card-keys.ts';
import { watchEscape } from '../../../widget/card/watch-escape.ts';

const onLeave = vi.fn();
let isShown: boolean;
let end: AbortController;
let card: HTMLElement;

beforeEach(() => {
  isShown = true;
  end = new AbortController();
  const host = document.createElement('annae-host');
  const root = host.attachShadow({ mode: 'open' });
  root.innerHTML = '<div tabindex="-1"><button>Listen</button><a href="tel:1345">1345</a><button>Close</button></div>';
  document.body.append(host);
  card = root.querySelector('div')!;
  watchEscape({ document, isShown: () => isShown, onLeave, signal: end.signal });
  const onKey = cardKeys(onLeave);
  card.addEventListener('keydown', (event) => onKey(event, card));
});

afterEach(() => {
  end.abort();
  document.body.replaceChildren();
  vi.clearAllMocks();
});

function press(target: Element, key: string, init: KeyboardEventInit = {}): KeyboardEvent {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true, ...init });
  target.dispatchEvent(event);
  return event;
}

const buttons = () => [...card.querySelectorAll<HTMLElement>('button')];

describe('Escape', () => {
  it('leaves the card wherever the focus is', () => {
    const { defaultPrevented } = press(document.body, 'Escape');
    expect(onLeave).toHaveBeenCalledOnce();
    expect(defaultPrevented).toBe(false);
  });

  it('leaves the card from inside of it, and a dialog of the page stays open', () => {
    expect(press(card, 'Escape').defaultPrevented).toBe(true);
    expect(onLeave).toHaveBeenCalled();
  });

  it('is not ours while no card is shown, nor after the end', () => {
    isShown = false;
    press(document.body, 'Escape');
    isShown = true;
    end.abort();
    press(document.body, 'Escape');
    expect(onLeave).not.toHaveBeenCalled();
  });
});

describe('Tab', () => {
  it.each([
    ['after its last button', () => buttons().at(-1)!, false],
    ['before its first button', () => buttons()[0]!, true],
    ['before the card itself', () => card, true],
  ])('leaves the card %s', (_, stop, shiftKey) => {
    stop().focus();
    press(stop(), 'Tab', { shiftKey });
    expect(onLeave).toHaveBeenCalledOnce();
  });

  it.each([
    ['from the card to its first button', () => card, false],
    ['between its buttons', () => buttons().at(-1)!, true],
  ])('goes on %s', (_, stop, shiftKey) => {
    stop().focus();
    expect(press(stop(), 'Tab', { shiftKey }).defaultPrevented).toBe(false);
    expect(onLeave).not.toHaveBeenCalled();
  });
});

it('no key that is pressed in the card reaches the page’s shortcuts', () => {
  const onPage = vi.fn();
  document.addEventListener('keydown', onPage);
  for (const key of ['s', 'ArrowDown', 'Escape']) press(card, key);
  expect(onPage).not.toHaveBeenCalled();
  document.removeEventListener('keydown', onPage);
});

import { beforeEach, describe, expect, it, vi } from 'vitest';
import { watchMoves } from '../../../widget/launcher/move-launcher.ts';

const onStart = vi.fn();
const takeBack = vi.fn();
const onPress = vi.fn();
let button: HTMLButtonElement;
let corner: { left: number; top: number };

beforeEach(() => {
  vi.clearAllMocks();
  document.body.innerHTML = '<button>안내</button>';
  button = document.querySelector('button')!;
  corner = { left: 300, top: 600 };
  button.setPointerCapture = () => {};
  button.getBoundingClientRect = () => ({ ...corner }) as DOMRect;
  const moveTo = (left: number, top: number) => {
    corner = { left, top };
  };
  watchMoves({ button, moveTo, onStart, takeBack, onPress });
});

const pointer = (type: string, clientX: number, clientY: number) => button.dispatchEvent(new PointerEvent(type, { clientX, clientY }));
const key = (name: string, init: KeyboardEventInit = {}) => {
  const event = new KeyboardEvent('keydown', { key: name, cancelable: true, ...init });
  button.dispatchEvent(event);
  return event.defaultPrevented;
};

describe('a drag', () => {
  it('moves the button with the pointer, and is no press', () => {
    pointer('pointerdown', 310, 610);
    pointer('pointermove', 110, 210);
    pointer('pointerup', 110, 210);
    button.click();
    expect(corner).toEqual({ left: 100, top: 200 });
    expect(onStart).toHaveBeenCalledOnce();
    expect(onPress).not.toHaveBeenCalled();
    button.click();
    expect(onPress).toHaveBeenCalledOnce();
  });

  it('is none as long as the pointer hardly moves', () => {
    pointer('pointerdown', 310, 610);
    pointer('pointermove', 313, 612);
    pointer('pointerup', 313, 612);
    button.click();
    expect(corner).toEqual({ left: 300, top: 600 });
    expect(onPress).toHaveBeenCalledOnce();
  });

  it('is taken back by Escape, and the pointer then moves nothing', () => {
    pointer('pointerdown', 310, 610);
    pointer('pointermove', 110, 210);
    expect(key('Escape')).toBe(true);
    expect(takeBack).toHaveBeenCalledOnce();
    pointer('pointermove', 50, 50);
    expect(corner).toEqual({ left: 100, top: 200 });
    pointer('pointerup', 50, 50);
    button.click();
    expect(onPress).not.toHaveBeenCalled();
  });
});

describe('the arrow keys', () => {
  it('move the button, farther with Shift, and the page does not scroll', () => {
    expect(key('ArrowLeft')).toBe(true);
    key('ArrowUp', { shiftKey: true });
    expect(corner).toEqual({ left: 284, top: 536 });
    expect(onStart).toHaveBeenCalledOnce();
  });

  it('are taken back by Escape, which is the page’s where nothing has been moved', () => {
    expect(key('Escape')).toBe(false);
    key('ArrowDown');
    expect(key('Escape')).toBe(true);
    expect(takeBack).toHaveBeenCalledOnce();
    expect(key('Escape')).toBe(false);
  });
});

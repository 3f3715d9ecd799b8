import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type MenuWatch, watchMenus } from '../../../page/tooltip/menu-watch.ts';

const onMenu = vi.fn();
let watch: MenuWatch;
/** What lies around the link, everywhere. */
let around: Element[];

beforeEach(() => {
  vi.useFakeTimers();
  document.body.innerHTML = `
    <a href="/" id="plain">여권</a><button id="popup" aria-haspopup="menu">여권</button><button id="fold" aria-expanded="false">여권</button>
    <nav><ul>
      <li><a href="/" id="entry">비자</a></li>
      <li><a href="/" id="opens">비자</a><ul style="position: absolute"><li><a href="/" id="inside">사증</a></li></ul></li>
    </ul></nav>
    <div id="group"><a href="/" id="beside">여권</a><div id="box" style="position: absolute">재발급</div></div><p id="below">본문</p>`;
  around = [document.querySelector('#below')!];
  document.elementsFromPoint = () => around;
  watch = watchMenus(document, onMenu);
});

afterEach(() => {
  watch.stop();
  vi.useRealTimers();
  vi.clearAllMocks();
});

const follow = (selector: string) => watch.follow(document.querySelector(selector)!);

describe('a link or a button', () => {
  it.each(['#popup', '#fold', '#opens', '#inside'])('that has a menu is no place for a card: %s', (selector) => {
    expect(follow(selector)).toBe(false);
  });

  it.each(['#plain', '#entry', '#beside'])('without a menu is one: %s', (selector) => {
    expect(follow(selector)).toBe(true);
  });

  it('beside which a box lies over the page already is no place for a card', () => {
    around = [document.querySelector('#box')!];
    expect(follow('#beside')).toBe(false);
    expect(follow('#plain')).toBe(true);
  });
});

describe('something that opens around a link', () => {
  it('is told once, and the link is no place for a card until the pointer has left it', () => {
    expect(follow('#beside')).toBe(true);
    vi.advanceTimersByTime(300);
    expect(onMenu).not.toHaveBeenCalled();
    around = [document.querySelector('#box')!];
    vi.advanceTimersByTime(1000);
    expect(onMenu).toHaveBeenCalledOnce();
    around = [document.querySelector('#below')!];
    expect(follow('#beside')).toBe(false);
    watch.stop();
    expect(follow('#beside')).toBe(true);
  });

  it('is not looked for when the pointer has left the link', () => {
    follow('#beside');
    watch.stop();
    around = [document.querySelector('#box')!];
    vi.advanceTimersByTime(1000);
    expect(onMenu).not.toHaveBeenCalled();
  });

  it('is not our own card', () => {
    follow('#beside');
    around = [document.createElement('annae-host'), document.querySelector('#below')!];
    vi.advanceTimersByTime(1000);
    expect(onMenu).not.toHaveBeenCalled();
  });
});

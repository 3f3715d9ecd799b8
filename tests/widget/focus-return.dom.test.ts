import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { OwnHost } from '../../page/tooltip/own-host.ts';
import { createFocusReturn, type FocusReturn } from '../../widget/focus-return.ts';

let focus: FocusReturn;
let host: OwnHost;

beforeEach(() => {
  document.body.innerHTML = '<button id="first"></button><button id="second"></button>';
  const element = document.createElement('annae-host');
  document.body.append(element);
  host = { element, root: element.attachShadow({ mode: 'open' }), destroy: vi.fn() };
  focus = createFocusReturn(document, () => host);
});

const button = (id: string) => document.querySelector<HTMLElement>(`#${id}`)!;

describe('the focus', () => {
  it('goes back to where it was first remembered', () => {
    button('first').focus();
    focus.remember();
    button('second').focus();
    focus.remember();
    focus.giveBack();
    expect(document.activeElement!.id).toBe('first');
  });

  it('goes back into our own interface', () => {
    const launcher = document.createElement('button');
    host.root.append(launcher);
    launcher.focus();
    focus.remember();
    button('first').focus();
    focus.giveBack();
    expect(host.root.activeElement).toBe(launcher);
  });

  it('stays where it is after it was forgotten, and goes back once alone', () => {
    button('first').focus();
    focus.remember();
    focus.forget();
    button('second').focus();
    focus.giveBack();
    expect(document.activeElement!.id).toBe('second');
  });
});

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LANGUAGES } from '../../../core/languages.ts';
import type { OwnHost } from '../../../page/tooltip/own-host.ts';
import { createLauncher, type Launcher, type LauncherOptions } from '../../../widget/launcher/create-launcher.ts';
import { translateTo } from '../../components/loaded-interface.ts';

const onPress = vi.fn();
let host: OwnHost;
let launcher: Launcher;

beforeEach(() => {
  vi.useFakeTimers();
  // happy-dom lays nothing out.
  document.elementsFromPoint = () => [];
  const element = document.createElement('annae-host');
  document.documentElement.append(element);
  host = { element, root: element.attachShadow({ mode: 'open' }), destroy() {} };
});

afterEach(() => {
  launcher.destroy();
  host.element.remove();
  vi.useRealTimers();
  vi.clearAllMocks();
});

const find = (name: string) => host.root.querySelector<HTMLElement>(`.launcher${name}`)!;
const trusted = <Sent extends Event>(event: Sent) => Object.defineProperty(event, 'isTrusted', { value: true });
const shortcut = (target: Element) =>
  target.dispatchEvent(
    trusted(new KeyboardEvent('keydown', { code: 'KeyL', altKey: true, shiftKey: true, bubbles: true, composed: true })),
  );

function open(language: (typeof LANGUAGES)[number] = 'en', set: Partial<LauncherOptions> = {}): void {
  launcher = createLauncher({ document, host: () => host, side: 'left', language, onPress, ...set });
}

describe('the button at the edge of the page', () => {
  it.each(LANGUAGES)('says in %s what it is, and holds the word that is to be seen', (language) => {
    open('en');
    launcher.setLanguage(language);
    const t = translateTo(language);
    expect(find('').textContent).toBe('안내');
    expect(find('').getAttribute('aria-label')).toBe(`안내, ${t('panel.open')}`);
    expect(find('-tip').textContent).toBe(`${t('launcher.says')} ${t('launcher.move')}`);
    expect(find('').getAttribute('aria-describedby')).toBe(find('-tip').id);
    expect(find('-hide').getAttribute('aria-label')).toBe(t('launcher.hide'));
    expect(find('-box').lang).toBe(language);
  });

  it('stands at its side, tells when it is pressed, and goes', () => {
    open();
    expect(find('-box').dataset.side).toBe('left');
    find('').click();
    expect(onPress).toHaveBeenCalledOnce();
    launcher.destroy();
    expect(host.root.childNodes).toHaveLength(0);
  });

  it.each([
    ['', true],
    ['https://search.example/', true],
    [`${location.origin}/before.html`, false],
  ])('says what it is by itself to who comes from “%s”: %s', (referrer, says) => {
    vi.spyOn(document, 'referrer', 'get').mockReturnValue(referrer);
    open();
    expect(find('-box').classList.contains('said')).toBe(says);
    vi.advanceTimersByTime(5000);
    expect(find('-box').classList.contains('said')).toBe(false);
  });

  it('is hidden by the reader, not by a script, until the shortcut brings it back', () => {
    open();
    find('-hide').click();
    expect(find('-box').hidden).toBe(false);
    find('-hide').dispatchEvent(trusted(new MouseEvent('click')));
    expect(find('-box').hidden).toBe(true);
    const field = document.body.appendChild(document.createElement('input'));
    shortcut(field);
    expect(find('-box').hidden).toBe(true);
    shortcut(document.body);
    expect(find('-box').hidden).toBe(false);
    expect(onPress).toHaveBeenCalledOnce();
    launcher.destroy();
    shortcut(document.body);
    expect(onPress).toHaveBeenCalledOnce();
  });
});

describe('what an agency sets of the button', () => {
  it('has it say a text of theirs, in the reader’s language where there is one', () => {
    open('vi', { label: { ko: '행정 용어', vi: 'Từ hành chính' } });
    expect([find('').textContent, find('').lang]).toEqual(['Từ hành chính', 'vi']);
    launcher.setLanguage('ja');
    expect([find('').textContent, find('').lang]).toEqual(['행정 용어', 'ko']);
    expect(find('').getAttribute('aria-label')).toBe(`행정 용어, ${translateTo('ja')('panel.open')}`);
  });

  it('keeps it as far from the edges as they say', () => {
    open('en', { offset: { across: 40, up: 90 } });
    expect([find('-box').style.getPropertyValue('--across'), find('-box').style.getPropertyValue('--up')]).toEqual(['40px', '90px']);
  });

  it.each([
    ['by a selector', () => '.words'],
    ['itself', () => document.querySelector('.words')!],
  ])('gives an element of the page the press in its place: %s', (_, own) => {
    document.body.innerHTML = '<button class="words"><b>용어</b></button><button>다른 것</button>';
    open('en', { launcher: { own: own() } });
    expect(host.root.childNodes).toHaveLength(0);
    for (const element of document.querySelectorAll<HTMLElement>('b, button + button')) element.click();
    expect(onPress).toHaveBeenCalledOnce();
    launcher.destroy();
    document.querySelector('b')!.click();
    expect(onPress).toHaveBeenCalledOnce();
  });
});

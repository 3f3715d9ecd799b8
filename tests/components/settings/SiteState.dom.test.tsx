import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { SiteState, type SiteStateProps } from '../../../components/settings/SiteState.tsx';
import { settingsTexts } from './settings-texts.ts';

const t = await settingsTexts('en');
const on = { onSwitch: vi.fn(), onReadOnce: vi.fn(), onReadAlways: vi.fn() };

afterEach(() => render(null, document.body));

function show(props: Partial<SiteStateProps>): void {
  const all = { state: 'reading', host: 'www.gov.kr', isAlways: true, isOff: false, ...props } as const;
  act(() => render(<SiteState {...all} t={t} {...on} />, document.body));
}

const said = () => document.querySelector('.message')?.textContent ?? null;
const buttons = () => [...document.querySelectorAll('button')].map(({ textContent }) => textContent);

describe('the page that the reader is on', () => {
  it.each<[props: Partial<SiteStateProps>, sentence: string | null, names: string[]]>([
    [{}, null, []],
    [{ isOff: true }, 'Annae is off on this site.', []],
    [{ isAlways: false }, null, ['Always on this site']],
    [{ state: 'asked', isAlways: false }, 'Annae reads www.gov.kr only when you ask.', ['Explain this page', 'Always on this site']],
    [{ state: 'late' }, 'This page was opened before Annae could read it. Press “Explain this page”.', ['Explain this page']],
    [{ state: 'closed', isAlways: false }, 'The browser does not let extensions read this page.', []],
  ])('with %o says “%s” and has the buttons %o', (props, sentence, names) => {
    show(props);
    expect(said()).toBe(sentence);
    expect(buttons()).toEqual(names);
  });

  it.each([true, false])('has a switch that shows whether its site is on, and tells the other when it is pressed: %s', (isOff) => {
    show({ isOff });
    const box = document.querySelector('input')!;
    expect(box.checked).toBe(!isOff);
    expect(document.querySelector('label')!.textContent).toBe('Explain words on www.gov.kr');
    box.click();
    expect(on.onSwitch).toHaveBeenLastCalledWith(isOff);
  });

  it('is read at a press, once or always', () => {
    show({ state: 'asked', isAlways: false });
    const [once, always] = document.querySelectorAll('button');
    once!.click();
    always!.click();
    expect(on.onReadOnce).toHaveBeenCalledOnce();
    expect(on.onReadAlways).toHaveBeenCalledOnce();
  });
});

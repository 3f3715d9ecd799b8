import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type MarkChoices, SettingsForm } from '../../../components/settings/SettingsForm.tsx';
import { SiteSwitch } from '../../../components/settings/SiteSwitch.tsx';
import { LANGUAGES } from '../../../core/languages.ts';
import { translateTo } from '../loaded-interface.ts';

const onChange = vi.fn();

beforeEach(() => {
  // A number chooses the option of that text, as in browsers; happy-dom finds none.
  const { set } = Object.getOwnPropertyDescriptor(HTMLSelectElement.prototype, 'value')!;
  vi.spyOn(HTMLSelectElement.prototype, 'value', 'set').mockImplementation(function (this: HTMLSelectElement, value) {
    set!.call(this, String(value));
  });
});

afterEach(() => {
  render(null, document.body);
  vi.restoreAllMocks();
  vi.clearAllMocks();
});

function show(choices: Partial<MarkChoices> = {}): void {
  const all: MarkChoices = { language: 'en', density: 'first', fromLevel: 1, ...choices };
  act(() => render(<SettingsForm choices={all} t={translateTo(all.language)} onChange={onChange} />, document.body));
}

/** The choice with this label. */
function select(label: string): HTMLSelectElement {
  const field = [...document.querySelectorAll('label')].find((candidate) => candidate.querySelector('.label')?.textContent === label);
  return field!.querySelector('select')!;
}

const chosen = (label: string) => select(label).selectedOptions[0]!.textContent;

function choose(label: string, text: string): void {
  const field = select(label);
  field.selectedIndex = [...field.options].findIndex(({ textContent }) => textContent === text);
  act(() => void field.dispatchEvent(new Event('change', { bubbles: true })));
}

describe('the settings', () => {
  it.each<[Partial<MarkChoices>, string[]]>([
    [{}, ['English', 'First use in each section', 'All words']],
    [{ density: 'all', fromLevel: 2 }, ['English', 'Every use', 'Without everyday words']],
    [{ fromLevel: 3 }, ['English', 'First use in each section', 'Only specialist words']],
  ])('show what is chosen: %o', (choices, texts) => {
    show(choices);
    expect(['Language', 'Marks', 'Which words'].map(chosen)).toEqual(texts);
  });

  it('speak the language that is chosen', () => {
    show({ language: 'ja' });
    expect(chosen('言語')).toBe('日本語');
    expect(chosen('下線の付け方')).toBe('見出しごとに最初の1回');
  });

  it('offer every language in its own name', () => {
    show();
    expect([...select('Language').options].map(({ value, lang }) => [value, lang])).toEqual(
      LANGUAGES.map((language) => [language, language]),
    );
    expect([...select('Language').options].map(({ textContent }) => textContent)).toContain('Tiếng Việt');
  });

  it.each<[string, string, Partial<MarkChoices>]>([
    ['Language', 'Français', { language: 'fr' }],
    ['Marks', 'Every use', { density: 'all' }],
    ['Which words', 'Only specialist words', { fromLevel: 3 }],
  ])('tell a change of “%s” to “%s”, and of nothing else', (label, text, change) => {
    show();
    choose(label, text);
    expect(onChange.mock.calls).toEqual([[change]]);
  });
});

describe('the switch of a site', () => {
  it.each([true, false])('shows whether the site is on (%s), and tells the other when it is pressed', (on) => {
    act(() => render(<SiteSwitch host="www.hikorea.go.kr" on={on} t={translateTo('en')} onChange={onChange} />, document.body));
    const box = document.querySelector('input')!;
    expect(box.checked).toBe(on);
    expect(document.querySelector('label')!.textContent).toBe('Explain words on www.hikorea.go.kr');
    box.click();
    expect(onChange.mock.calls).toEqual([[!on]]);
  });
});

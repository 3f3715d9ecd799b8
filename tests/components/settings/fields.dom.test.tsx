import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ExplanationFields } from '../../../components/settings/ExplanationFields.tsx';
import { LanguageFields } from '../../../components/settings/LanguageFields.tsx';
import { MarkFields } from '../../../components/settings/MarkFields.tsx';
import { Shortcuts } from '../../../components/settings/Shortcuts.tsx';
import { LANGUAGES } from '../../../core/languages.ts';
import { REGIONS, type Region } from '../../../core/regions.ts';
import { settingsTexts } from './settings-texts.ts';

const t = await settingsTexts('en');
const onChange = vi.fn();
const NAMES = Object.fromEntries(REGIONS.map((id) => [id, id.toUpperCase()])) as Record<Region, string>;
const LANGUAGE = { language: 'vi', secondLanguage: null, region: null } as const;
const CARD = { cardOn: 'hover', openDelay: 350, textSize: 100, theme: 'system' } as const;

afterEach(() => {
  render(null, document.body);
  vi.clearAllMocks();
});

const show = (what: ComponentChild) => act(() => render(what, document.body));

/** The choice of this name, as its options' texts; the chosen one is in brackets. */
function choice(legend: string): string[] | undefined {
  const set = [...document.querySelectorAll('fieldset')].find((one) => one.querySelector('legend')!.textContent === legend);
  return (
    set &&
    [...set.querySelectorAll('label')].map((label) =>
      label.querySelector('input')!.checked ? `[${label.textContent}]` : label.textContent!,
    )
  );
}

function choose(text: string): void {
  const label = [...document.querySelectorAll('.choice-option')].find(({ textContent }) => textContent === text);
  act(() => label!.querySelector('input')!.click());
}

function select(label: string, value: string): void {
  const field = [...document.querySelectorAll('label')].find((one) => one.querySelector('.label')?.textContent === label)!;
  const box = field.querySelector('select')!;
  box.selectedIndex = [...box.options].findIndex((option) => option.value === value);
  act(() => void box.dispatchEvent(new Event('change', { bubbles: true })));
}

describe('the choices of languages and region', () => {
  it('offer every other language as the second, and none', () => {
    show(<LanguageFields choices={LANGUAGE} regionNames={NAMES} t={t} onChange={onChange} />);
    const options = [...document.querySelectorAll('select')[1]!.options];
    expect(options.map(({ value }) => value)).toEqual(['', 'en', 'zh-Hans', 'ja', 'fr']);
    expect(options[2]!.lang).toBe('zh-Hans');
  });

  it.each([
    ['Second language', 'en', { secondLanguage: 'en' }],
    ['Second language', '', { secondLanguage: null }],
    ['Where you live', 'busan', { region: 'busan' }],
    ['Where you live', '', { region: null }],
  ])('tell what was chosen for “%s”: %s', (label, value, change) => {
    show(<LanguageFields choices={{ ...LANGUAGE, secondLanguage: 'fr' }} regionNames={NAMES} t={t} onChange={onChange} />);
    select(label, value);
    expect(onChange.mock.calls).toEqual([[change]]);
  });

  it('offer every language in its own name', () => {
    show(<LanguageFields choices={LANGUAGE} regionNames={NAMES} t={t} onChange={onChange} />);
    const options = [...document.querySelector('select')!.options];
    expect(options.map(({ value, lang }) => [value, lang])).toEqual(LANGUAGES.map((language) => [language, language]));
    expect(options.map(({ textContent }) => textContent)).toContain('Tiếng Việt');
    select('Language', 'fr');
    expect(onChange.mock.calls).toEqual([[{ language: 'fr' }]]);
  });

  it('do not ask for a region before the regions have names', () => {
    show(<LanguageFields choices={LANGUAGE} regionNames={null} t={t} onChange={onChange} />);
    expect(document.querySelectorAll('select')).toHaveLength(2);
  });
});

describe('the choices of marks and cards', () => {
  it.each<[text: string, change: object]>([
    ['Only specialist words', { fromLevel: 3 }],
    ['Every use', { density: 'all' }],
    ['Marked too', { commonWords: true }],
  ])('tell of marks that “%s” was chosen, and nothing else', (text, change) => {
    show(<MarkFields choices={{ density: 'first', fromLevel: 1, commonWords: false }} t={t} onChange={onChange} />);
    choose(text);
    expect(onChange.mock.calls).toEqual([[change]]);
  });

  it('show what is chosen', () => {
    show(<MarkFields choices={{ density: 'all', fromLevel: 2, commonWords: true }} t={t} onChange={onChange} />);
    expect(choice('Which words')).toEqual(['All words', '[Without everyday words]', 'Only specialist words']);
    expect(choice('Marks')).toEqual(['First use in each section', '[Every use]']);
    expect(choice('Words of buttons and tables')).toEqual(['In the list only', '[Marked too]']);
  });

  it.each<[text: string, change: object]>([
    ['On pressing only', { cardOn: 'click' }],
    ['Not by the pointer', { cardOn: 'off' }],
    ['0.7 sec', { openDelay: 700 }],
    ['150%', { textSize: 150 }],
    ['Dark', { theme: 'dark' }],
  ])('tell that “%s” was chosen, and nothing else', (text, change) => {
    show(<ExplanationFields choices={CARD} language="en" t={t} onChange={onChange} />);
    choose(text);
    expect(onChange.mock.calls).toEqual([[change]]);
  });

  it.each([
    ['hover', true],
    ['alt', true],
    ['click', false],
    ['off', false],
  ] as const)('ask how long to point where the pointer rests at all: %s, %s', (cardOn, isAsked) => {
    show(<ExplanationFields choices={{ ...CARD, cardOn }} language="en" t={t} onChange={onChange} />);
    expect(choice('How long to point') !== undefined).toBe(isAsked);
  });
});

describe('the shortcuts', () => {
  const KEYS = [
    { command: 'open', keys: 'Alt+Shift+L' },
    { command: 'next', keys: '' },
  ] as const;

  it('are shown with their keys, or as having none', () => {
    show(<Shortcuts shortcuts={KEYS} t={t} onChange={null} />);
    expect([...document.querySelectorAll('dd')].map(({ textContent }) => textContent)).toEqual(['Alt+Shift+L', 'none']);
    expect(document.querySelector('button')).toBeNull();
  });

  it('lead to the browser’s page where they are changed', () => {
    show(<Shortcuts shortcuts={KEYS} t={t} onChange={onChange} />);
    document.querySelector('button')!.click();
    expect(onChange).toHaveBeenCalledOnce();
  });
});

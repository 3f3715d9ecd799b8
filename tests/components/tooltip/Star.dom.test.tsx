import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { CardHeader } from '../../../components/tooltip/CardHeader.tsx';
import type { StarActions } from '../../../components/tooltip/Star.tsx';
import type { Explanation } from '../../../core/explanation.ts';
import { RESIDENCE_CARD } from '../../core/words/sample-words.ts';
import { translateTo } from '../loaded-interface.ts';

const isKept = vi.fn(async () => false);
const keep = vi.fn(async () => true);
const open = vi.fn();

afterEach(() => {
  render(null, document.body);
  vi.clearAllMocks();
});

async function show(star: StarActions | null = { isKept, keep, open }): Promise<void> {
  const explanation = { ...RESIDENCE_CARD, hanja: null } as unknown as Explanation;
  const others = { before: null, onBack() {}, onClose() {}, onListen: () => true };
  await act(async () => render(<CardHeader explanation={explanation} t={translateTo('en')} star={star} {...others} />, document.body));
}

const star = () => document.querySelector<HTMLButtonElement>('.star');
const press = () => act(async () => star()!.click());

describe('the star of a word', () => {
  it('keeps the word, and forgets it at the next press', async () => {
    await show();
    expect(star()!.getAttribute('aria-label')).toBe('Keep in My words');
    expect(star()!.getAttribute('aria-pressed')).toBe('false');
    await press();
    expect(keep).toHaveBeenLastCalledWith(true, expect.any(Event));
    expect(star()!.getAttribute('aria-pressed')).toBe('true');
    expect(document.querySelector('[role=status]')!.textContent).toBe('Kept in My words. Open My words');
    document.querySelector<HTMLButtonElement>('.kept button')!.click();
    expect(open).toHaveBeenCalledOnce();
    await press();
    expect(document.querySelector('[role=status]')).toBeNull();
    expect(keep).toHaveBeenLastCalledWith(false, expect.any(Event));
    expect(star()!.getAttribute('aria-pressed')).toBe('false');
  });

  it('shows that the word is kept already', async () => {
    isKept.mockResolvedValueOnce(true);
    await show();
    expect(star()!.getAttribute('aria-pressed')).toBe('true');
  });

  it('says so where the word cannot be kept, until it can', async () => {
    await show();
    keep.mockResolvedValueOnce(false);
    await press();
    expect(star()!.getAttribute('aria-pressed')).toBe('false');
    expect(document.querySelector('[role=status]')!.textContent).toMatch(/storage is full or denied/);
    await press();
    expect(document.querySelector('[role=status]')!.textContent).toMatch(/^Kept/);
  });

  it('is missing where nothing may be stored', async () => {
    await show(null);
    expect(star()).toBeNull();
  });
});

import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import { button, callbacks, show, textOf } from './show-card.tsx';

describe('the buttons of a card', () => {
  it('close it', () => {
    show();
    button('Close').click();
    expect(callbacks.onClose).toHaveBeenCalledOnce();
  });

  it('go on to a related word', () => {
    show({ related: [{ term: 7, headword: '외국인등록', name: 'Foreign resident registration' }] });
    act(() => button('Related words').click());
    button('외국인등록 Foreign resident registration').click();
    expect(callbacks.onRelated).toHaveBeenCalledWith(7);
  });

  it('go back to the word before', () => {
    show({}, {}, 'en', { before: '사증' });
    button('Back to 사증').click();
    expect(callbacks.onBack).toHaveBeenCalledOnce();
  });

  it('say of a missing voice on the card of one word alone', () => {
    callbacks.onListen.mockReturnValue(false);
    show();
    act(() => button('Listen to the Korean').click());
    expect(show({ id: 'visa' }).querySelector('.top [role=status]')).toBeNull();
  });

  it.each([
    ['nothing where the word was spoken', true, null],
    ['so where the device has no Korean voice', false, 'This device has no Korean voice.'],
  ])('let the reader listen, and say %s', (_, spoken, notice) => {
    callbacks.onListen.mockReturnValue(spoken);
    const card = show();
    act(() => button('Listen to the Korean').click());
    expect(callbacks.onListen).toHaveBeenCalledOnce();
    expect(textOf(card.querySelector('.top [role=status]')) ?? null).toBe(notice);
  });
});

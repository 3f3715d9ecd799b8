import { describe, expect, it, vi } from 'vitest';
import { findTranslator } from '../../../widget/request/machine-translator.ts';

function browserWith(availability: 'unavailable' | 'downloadable' | 'downloading' | 'available', translation: Promise<string>) {
  const translator = { translate: vi.fn(() => translation), destroy: vi.fn() };
  const Translator = { availability: vi.fn(async () => availability), create: vi.fn(async () => translator) };
  return { Translator, translator };
}

describe('the browser’s translator', () => {
  it('is none where the browser has none', () => {
    expect(findTranslator({})).toBeNull();
  });

  it.each(['available', 'downloadable', 'downloading'] as const)(
    'makes Korean of the reader’s language (%s), and is put away',
    async (state) => {
      const { Translator, translator } = browserWith(state, Promise.resolve('도와주세요'));
      expect(await findTranslator({ Translator })!('Giúp tôi với', 'vi')).toBe('도와주세요');
      expect(Translator.create.mock.calls).toEqual([[{ sourceLanguage: 'vi', targetLanguage: 'ko' }]]);
      expect(translator.translate.mock.calls).toEqual([['Giúp tôi với']]);
      expect(translator.destroy).toHaveBeenCalledOnce();
    },
  );

  it('is not made, and fetches nothing, before there is something to translate', () => {
    const { Translator } = browserWith('downloadable', Promise.resolve(''));
    findTranslator({ Translator });
    expect([Translator.availability.mock.calls.length, Translator.create.mock.calls.length]).toEqual([0, 0]);
  });

  it('says so where it does not know the language', async () => {
    const { Translator } = browserWith('unavailable', Promise.resolve(''));
    await expect(findTranslator({ Translator })!('Тусална уу', 'mn')).rejects.toThrow('No translation from mn on this device.');
    expect(Translator.create).not.toHaveBeenCalled();
  });

  it('is put away when it fails', async () => {
    const { Translator, translator } = browserWith('available', Promise.reject(new Error('out of memory')));
    await expect(findTranslator({ Translator })!('Help', 'en')).rejects.toThrow('out of memory');
    expect(translator.destroy).toHaveBeenCalledOnce();
  });
});

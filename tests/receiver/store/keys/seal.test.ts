import { describe, expect, it } from 'vitest';
import { makeKey, seal, unseal } from '../../../../receiver/store/keys/seal.ts';

const KEY = makeKey();
const WORDS = Buffer.from('Tôi không muốn ai đọc điều này');

describe('seal', () => {
  it('opens only with the same key and name', () => {
    const sealed = seal(KEY, WORDS, '7K3M9-QWF2T');
    expect(unseal(KEY, sealed, '7K3M9-QWF2T')).toEqual(WORDS);
    expect(() => unseal(makeKey(), sealed, '7K3M9-QWF2T')).toThrow();
    expect(() => unseal(KEY, sealed, '00000-00000')).toThrow();
  });

  it('does not open when a byte is changed or missing', () => {
    const sealed = seal(KEY, WORDS, '7K3M9-QWF2T');
    for (const place of [0, 12, sealed.length - 1]) {
      const changed = Buffer.from(sealed);
      changed[place]! ^= 1;
      expect(() => unseal(KEY, changed, '7K3M9-QWF2T')).toThrow();
    }
    for (const length of [0, 20, sealed.length - 1]) expect(() => unseal(KEY, sealed.subarray(0, length), '7K3M9-QWF2T')).toThrow();
  });

  it('never makes the same twice', () => {
    expect(seal(KEY, WORDS, 'x')).not.toEqual(seal(KEY, WORDS, 'x'));
  });
});

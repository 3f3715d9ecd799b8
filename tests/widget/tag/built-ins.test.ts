import { afterEach, describe, expect, it, vi } from 'vitest';
import { builtInsWork } from '../../../widget/tag/built-ins.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** A map as old libraries have it: objects for keys are all one, and nothing can be gone through. */
class OldMap {
  items: Record<string, unknown> = {};
  get(key: string) {
    return this.items[key];
  }
  set(key: string, value: unknown) {
    this.items[key] = value;
  }
}

describe('the page’s built-ins', () => {
  it('work as the browser has made them', () => {
    expect(builtInsWork()).toBe(true);
  });

  it('work where a sound replacement stands for them', () => {
    vi.stubGlobal('Map', class extends Map {});
    expect(builtInsWork()).toBe(true);
  });

  it.each([
    ['Map', OldMap],
    ['Set', class {}],
    ['WeakMap', class {}],
    ['JSON', { parse: () => null }],
    ['Map', undefined],
  ])('do not work with another %s', (name, replacement) => {
    vi.stubGlobal(name, replacement);
    expect(builtInsWork()).toBe(false);
  });

  it('do not work with a bind that forgets its arguments', () => {
    vi.spyOn(Function.prototype, 'bind').mockImplementation(() => () => {});
    const works = builtInsWork();
    vi.restoreAllMocks();
    expect(works).toBe(false);
  });
});

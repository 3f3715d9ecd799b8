import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { findBrowser } from '../../scripts/find-browser.mjs';

let folder: string;

/** A program in a folder on the path. */
function program(name: string): string {
  const path = join(folder, name);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, '');
  return path;
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'annae-'));
  for (const name of ['a/google-chrome', 'b/chromium', 'b/firefox', 'own/my-chrome', 'own/my-firefox']) program(name);
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

beforeEach(() => {
  vi.stubEnv('PATH', [join(folder, 'a'), join(folder, 'b')].join(delimiter));
  vi.stubEnv('ANNAE_CHROME', '');
  vi.stubEnv('ANNAE_FIREFOX', '');
});

afterEach(() => {
  vi.unstubAllEnvs();
});

describe('the browser for tests and demonstration', () => {
  it('is found on the path, Chromium before Chrome, since Chrome no longer loads unpacked extensions', () => {
    expect(findBrowser('chrome')).toBe(join(folder, 'b/chromium'));
    expect(findBrowser('firefox')).toBe(join(folder, 'b/firefox'));
  });

  it.each([
    ['chrome', 'ANNAE_CHROME', 'own/my-chrome'],
    ['firefox', 'ANNAE_FIREFOX', 'own/my-firefox'],
  ] as const)('is, for %s, the one that %s names', (browser, variable, name) => {
    vi.stubEnv(variable, join(folder, name));
    expect(findBrowser(browser)).toBe(join(folder, name));
  });

  it('is none where the variable names what is not there, rather than another', () => {
    vi.stubEnv('ANNAE_CHROME', join(folder, 'own/nowhere'));
    expect(findBrowser('chrome')).toBeNull();
  });

  it('is not changed by the variable of the other', () => {
    vi.stubEnv('ANNAE_FIREFOX', join(folder, 'own/my-firefox'));
    expect(findBrowser('chrome')).toBe(join(folder, 'b/chromium'));
  });
});

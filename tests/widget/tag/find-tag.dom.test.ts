import { beforeEach, describe, expect, it } from 'vitest';
import { findTag } from '../../../widget/tag/find-tag.ts';

function addScript(src: string, type = ''): HTMLScriptElement {
  const script = document.createElement('script');
  // Not run here: what is looked at is the address alone.
  Object.defineProperty(script, 'src', { value: src });
  script.type = type;
  return script;
}

let scripts: HTMLScriptElement[];

/** Finds among the scripts of a page. */
function find(currentScript: HTMLScriptElement | null = null) {
  return findTag({ currentScript, scripts: scripts as unknown as Document['scripts'] });
}

beforeEach(() => {
  scripts = [addScript('https://www.office.example/jquery.js'), addScript('https://www.office.example/other-annae.js', 'module')];
});

describe('the script’s own tag', () => {
  it('is the one that runs', () => {
    const [first] = scripts;
    expect(find(first)).toBe(first);
  });

  it.each([
    'https://www.office.example/annae/0.1.0/annae.js',
    'https://www.office.example/annae.js?v=2#top',
    'https://www.office.example/annae.0123456789ab.js',
  ])('is found by its file’s name as a module: %s', (src) => {
    scripts.push(addScript(src, 'module'));
    expect(find()).toBe(scripts.at(-1));
  });

  it('is none where the script has come in another way', () => {
    expect(find()).toBeNull();
  });
});

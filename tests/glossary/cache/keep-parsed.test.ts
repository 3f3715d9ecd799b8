import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openParsed } from '../../../glossary/cache/keep-parsed.ts';

const place = () => {
  const project = mkdtempSync(join(tmpdir(), 'annae-'));
  writeFileSync(join(project, 'package-lock.json'), '{}');
  return { project, cache: join(project, 'cache') };
};

describe('what was parsed', () => {
  it('is known in the next run, by its text', () => {
    const at = place();
    const first = openParsed(at);
    expect(first.get('id: a')).toBeUndefined();
    first.set('id: a', { id: 'a' });
    first.save();
    expect(openParsed(at).get('id: a')).toEqual({ id: 'a' });
    expect(openParsed(at).get('id: b')).toBeUndefined();
  });

  it('is forgotten when nobody asks for it any more', () => {
    const at = place();
    const first = openParsed(at);
    first.set('old', 1);
    first.set('kept', 2);
    first.save();
    const second = openParsed(at);
    second.get('kept');
    second.set('new', 3);
    second.save();
    expect([openParsed(at).get('old'), openParsed(at).get('kept'), openParsed(at).get('new')]).toEqual([undefined, 2, 3]);
  });

  it('is not known for other versions of the libraries, or from a broken file', () => {
    const at = place();
    const store = openParsed(at);
    store.set('a', 1);
    store.save();
    writeFileSync(join(at.cache, readdirSync(at.cache)[0]!), '{');
    expect(openParsed(at).get('a')).toBeUndefined();
    store.set('b', 1);
    store.save();
    writeFileSync(join(at.project, 'package-lock.json'), '{ }');
    expect(openParsed(at).get('b')).toBeUndefined();
  });
});

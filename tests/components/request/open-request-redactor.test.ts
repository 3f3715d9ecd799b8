import loadRedactionWords from 'annae:locales/redaction';
import loadTagger from 'annae:taggers';
import { expect, it, vi } from 'vitest';
import { openRequestRedactor } from '../../../components/request/open-request-redactor.ts';

const NO_CONTACTS = { phones: [], mailboxes: [], houses: [] };

/** The languages that are loaded when a request opens in a language, and then for a text. */
async function loadedFor(language: string, text: string): Promise<string[][]> {
  const load = vi.fn(loadRedactionWords);
  const redactor = await openRequestRedactor(language, NO_CONTACTS, { words: load, tagger: loadTagger });
  const first = load.mock.calls.length;
  await redactor.prepare(text);
  const loaded = load.mock.calls.map(([wanted]) => wanted);
  return [loaded.slice(0, first), loaded.slice(first)];
}

it.each([
  ['ja', 'パスポートをなくしました。090-1234-5678', []],
  ['ja', 'passportをなくしました', ['en']],
  ['ja', 'ＩＤをわすれました', ['en']],
  ['ko', '여권을 잃어버렸어요', []],
  ['vi', 'Tôi bị mất hộ chiếu', ['en']],
])('in %s, “%s” needs these words beyond Korean and the reader’s own: %j', async (language, text, needed) => {
  const [first, later] = await loadedFor(language, text);
  expect(first).toEqual([...new Set(['ko', language])]);
  expect(later).toEqual(needed);
});

it('misses nothing without the English words in a text that has no Latin letter, since each of them has one', async () => {
  const words = Object.values(await loadRedactionWords('en')).flat();
  expect(words.filter((word) => !/\p{Script=Latin}/u.test(word.normalize('NFKC')))).toEqual([]);
});

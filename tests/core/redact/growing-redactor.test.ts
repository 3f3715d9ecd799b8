import loadTagger from 'annae:taggers';
import { expect, it, vi } from 'vitest';
import { openRedactor } from '../../../core/redact/growing-redactor.ts';
import { compilePublicContacts } from '../../../glossary/compile/compile-public-contacts.ts';
import { readServicesAndCentres } from '../../../glossary/read/read-glossary.ts';
import { readWords } from '../../../locales/read-locales.ts';
import { redactionSigns } from '../../../locales/redaction-signs.ts';

const contacts = compilePublicContacts(readServicesAndCentres());
const wordsOf = async (language: string) => readWords(language, 'redaction') as Record<string, string[]>;
const THAI = 'เลขบัตรประชาชน 310090182736';

function open(load = vi.fn(wordsOf)) {
  return { load, redactor: openRedactor({ signs: redactionSigns(), files: { words: load, tagger: loadTagger }, contacts }, ['ko', 'en']) };
}

it('loads the words of its own languages when it is opened, and no others', async () => {
  const { load, redactor } = open();
  expect((await redactor).redact('여권번호 582736450').text).toBe('여권번호 [가림: 여권번호]');
  expect(load.mock.calls.map(([language]) => language)).toEqual(['ko', 'en']);
});

it('is ready for a text in another script once the words of its languages are loaded', async () => {
  const { load, redactor: opening } = open();
  const redactor = await opening;
  expect(redactor.isReadyFor(THAI)).toBe(false);
  await redactor.prepare(THAI);
  expect(redactor.isReadyFor(THAI)).toBe(true);
  expect(load).toHaveBeenLastCalledWith('th');
  expect(redactor.redact(THAI).redactions).toMatchObject([{ kind: 'foreign-id' }]);
});

it('knows a language in Latin letters by one of its commonest words', async () => {
  const redactor = await open().redactor;
  await redactor.prepare('passport M12345678');
  expect(redactor.isReadyFor('passport M12345678')).toBe(true);
  expect(redactor.isReadyFor('je perds ma carte')).toBe(false);
  expect(redactor.isReadyFor('tôi bị mất thẻ')).toBe(false);
});

it('is not ready where words cannot be loaded, and tries again when it is asked again', async () => {
  const load = vi.fn(wordsOf);
  const redactor = await open(load).redactor;
  load.mockRejectedValueOnce(new Error('offline'));
  await expect(redactor.prepare(THAI)).rejects.toThrow('offline');
  expect(redactor.isReadyFor(THAI)).toBe(false);
  await redactor.prepare(THAI);
  expect(redactor.isReadyFor(THAI)).toBe(true);
});

it('gives the same result for the same text without a second look', async () => {
  const redactor = await open().redactor;
  expect(redactor.redact('010-1234-5678')).toBe(redactor.redact('010-1234-5678'));
});

it('has the words of a language once, though a text asks for them with every letter while they are loaded', async () => {
  const redactor = await open().redactor;
  await Promise.all([redactor.prepare(THAI), redactor.prepare(`${THAI} `)]);
  const result = redactor.redact(THAI);
  await redactor.prepare(THAI);
  expect(redactor.redact(THAI)).toBe(result);
});

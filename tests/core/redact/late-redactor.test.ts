import { expect, it, vi } from 'vitest';
import { openRedactor } from '../../../core/redact/growing-redactor.ts';
import { lateRedactor } from '../../../core/redact/late-redactor.ts';

const PHONE = '010-9876-5432';
const NOTHING_LEARNT = { weights: { scale: 1, distances: '', steps: '' }, transitions: new Array(49).fill(0) };
const source = {
  signs: {},
  files: { words: async () => ({}), tagger: async () => NOTHING_LEARNT },
  contacts: { phones: [], mailboxes: [], houses: [] },
};

function open() {
  const load = vi.fn(() => openRedactor(source, []));
  return { load, redactor: lateRedactor(load) };
}

it('is loaded with the first text that has to be redacted, and once', async () => {
  const { load, redactor } = open();
  expect(load).not.toHaveBeenCalled();
  await Promise.all([redactor.prepare(PHONE), redactor.prepare(PHONE)]);
  await redactor.prepare(PHONE);
  expect(load).toHaveBeenCalledOnce();
  expect(redactor.isReadyFor(PHONE)).toBe(true);
  expect(redactor.redact(PHONE).redactions).toMatchObject([{ kind: 'mobile-phone' }]);
});

it('is ready for nothing and lets nothing through before it is loaded', () => {
  const { redactor } = open();
  expect([redactor.isReadyFor(PHONE), redactor.isReadyFor('')]).toEqual([false, false]);
  expect(redactor.redact(`Call ${PHONE}`)).toEqual({ text: '', redactions: [] });
});

it('lets nothing through where it cannot be loaded, and tries again when it is asked again', async () => {
  const { load, redactor } = open();
  load.mockRejectedValueOnce(new Error('offline'));
  await expect(redactor.prepare(PHONE)).rejects.toThrow('offline');
  expect([redactor.isReadyFor(PHONE), redactor.redact(PHONE).text]).toEqual([false, '']);
  await redactor.prepare(PHONE);
  expect(redactor.redact(PHONE).text).not.toContain('9876');
});

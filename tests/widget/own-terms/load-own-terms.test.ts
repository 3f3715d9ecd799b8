import { describe, expect, it } from 'vitest';
import { loadOwnTerms } from '../../../widget/own-terms/load-own-terms.ts';

const ADDRESS = new URL('https://www.office.example/our-terms.json');
const text = (bytes: BodyInit, status = 200) => loadOwnTerms(ADDRESS, async () => new Response(bytes, { status }));

/** A body of which another piece of 64 kB comes whenever it is asked for. */
function endless(onEnd: () => void): ReadableStream<Uint8Array> {
  return new ReadableStream({ pull: (stream) => stream.enqueue(new Uint8Array(65_536)), cancel: onEnd });
}

describe('the file of an agency’s own terms, as it comes', () => {
  it('is JSON in UTF-8, with or without a mark in front', async () => {
    expect(await text('{"by":"중구청"}')).toEqual({ by: '중구청' });
    expect(await text('\ufeff{"by":"중구청"}')).toEqual({ by: '중구청' });
  });

  it.each([
    ['is not there', '', 404, 'status'],
    ['is EUC-KR', new Uint8Array([0x7b, 0xb0, 0xa1, 0x7d]), 200, 'encoding'],
    ['is a page of the server', '<!DOCTYPE html>', 200, 'json'],
    ['is empty', '', 200, 'json'],
  ])('is refused where it %s', async (_, body, status, reason) => {
    await expect(text(body, status)).rejects.toThrow(reason);
  });

  it('is not read beyond a megabyte, however long the server sends', async () => {
    let isCancelled = false;
    await expect(text(endless(() => (isCancelled = true)) as BodyInit)).rejects.toThrow('large');
    expect(isCancelled).toBe(true);
  });

  it('is given up where it does not come in time', async () => {
    const never: typeof fetch = (_, init) =>
      new Promise((_resolve, reject) => init!.signal!.addEventListener('abort', () => reject(init!.signal!.reason)));
    await expect(loadOwnTerms(ADDRESS, never, 1)).rejects.toThrow('late');
  });

  it('is told apart from one that the policy forbids', async () => {
    const forbidden = () => Promise.reject(new TypeError('Failed to fetch'));
    await expect(loadOwnTerms(ADDRESS, forbidden)).rejects.toThrow('unreached');
  });
});

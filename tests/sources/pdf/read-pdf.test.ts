import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadPdfEngine } from '../../../cli/input/pdf-engine.ts';
import type { PdfOptions, PdfPage } from '../../../sources/pdf/open-pdf.ts';
import type { PdfEngine } from '../../../sources/pdf/pdf-engine.ts';
import { readPdf } from '../../../sources/pdf/read-pdf.ts';
import { type MadePage, makePdf } from './make-pdf.ts';

let engine: PdfEngine;

beforeAll(async () => {
  engine = await loadPdfEngine();
}, 60_000);

async function read(bytes: Uint8Array, options: Omit<PdfOptions, 'engine'> = {}): Promise<PdfPage[]> {
  const pages: PdfPage[] = [];
  for await (const page of readPdf(bytes, { engine, ...options })) pages.push(page);
  return pages;
}

const SENTENCE = '이 요금은 매월 말일까지 내셔야 하며 기한이 지나면 가산금이 붙습니다.';
const page = (text: string): MadePage => ({ texts: [{ text, x: 50, y: 100 }] });

describe('readPdf', () => {
  it('reads what a browser has printed: lines, columns and Korean letters', async () => {
    const [gas] = await read(new Uint8Array(readFileSync(new URL('files/gas-bill.pdf', import.meta.url))));
    expect(gas).toMatchObject({ number: 1, count: 1, content: 'text' });
    expect(gas!.text).toContain('사용량(㎥)  117  74  121\n요금  112,630원  72,190원  109,870원\n');
  });

  it('reads a Korean font that the PDF names and does not bring along', async () => {
    const [one] = await read(makePdf([page(SENTENCE)]));
    expect(one!.text).toBe(SENTENCE);
    expect(one!.places[0]!.piece).toMatchObject({ x: 50, baseline: 100, height: 10 });
  });

  it('tells scanned pages and empty ones from those with text', async () => {
    const scan = { scan: 'dot' as const, texts: [{ text: '- 2 -', x: 290, y: 820 }] };
    const pages = await read(makePdf([page(SENTENCE), scan, {}, page('끝')]));
    expect(pages.map(({ content }) => content)).toEqual(['text', 'picture', 'empty', 'text']);
    expect(pages[1]!.text).toBe('');
  });

  it('opens a locked PDF with its password alone', async () => {
    const locked = () => makePdf([page(SENTENCE)], '900131');
    await expect(read(locked())).rejects.toMatchObject({ fault: 'password' });
    await expect(read(locked(), { password: '900132' })).rejects.toMatchObject({ fault: 'wrong-password' });
    const [one] = await read(locked(), { password: '900131' });
    expect(one!.text).toBe(SENTENCE);
  });

  it.each([
    ['no PDF', new TextEncoder().encode('과태료 납부고지서')],
    ['an empty file', new Uint8Array()],
    ['the first half of a PDF', makePdf([page(SENTENCE)]).slice(0, 300)],
  ])('says of %s that it is broken', async (_, bytes) => {
    await expect(read(bytes)).rejects.toMatchObject({ fault: 'broken' });
  });

  it('gives the pages of a long PDF one by one, and stops at once', async () => {
    const stop = new AbortController();
    const long = makePdf(Array.from({ length: 500 }, (_, at) => page(`${at + 1}쪽 ${SENTENCE}`)));
    const pages: string[] = [];
    const reading = async () => {
      for await (const { text, number, count } of readPdf(long, { engine, signal: stop.signal })) {
        pages.push(text);
        expect(count).toBe(500);
        if (number === 3) stop.abort();
      }
    };
    await expect(reading()).rejects.toThrow('aborted');
    expect(pages).toEqual([1, 2, 3].map((number) => `${number}쪽 ${SENTENCE}`));
  });

  it('reads nothing for a reader who has stopped before', async () => {
    await expect(read(makePdf([page(SENTENCE)]), { signal: AbortSignal.abort() })).rejects.toThrow('aborted');
  });
});

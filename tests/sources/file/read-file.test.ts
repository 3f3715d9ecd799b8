import { describe, expect, it } from 'vitest';
import { loadPdfEngine } from '../../../cli/input/pdf-engine.ts';
import { loadPictureEngine } from '../../../cli/input/picture-engine.ts';
import { LONGEST_LETTER } from '../../../core/digest/digest-letter.ts';
import { layOutText } from '../../../core/digest/layout/lay-out-text.ts';
import type { Letter } from '../../../core/digest/letter.ts';
import type { FileReading } from '../../../sources/file/file-reading.ts';
import { readFile } from '../../../sources/file/read-file.ts';
import { makePdf } from '../pdf/make-pdf.ts';

interface Asked {
  name?: string;
  password?: string;
  signal?: AbortSignal;
}

const never = () => new AbortController().signal;

async function read(content: BlobPart, { name = 'letter.txt', password, signal = never() }: Asked = {}): Promise<FileReading[]> {
  const readings: FileReading[] = [];
  const over = new AbortController();
  const readHtml = (html: string) => layOutText(html);
  const options = {
    name,
    password,
    signal,
    over: over.signal,
    loadPdfEngine,
    loadPictureEngine,
    readHtml,
    mendTerms: (letter: Letter) => letter,
  };
  try {
    for await (const reading of readFile(new Blob([content]), options)) readings.push(reading);
  } finally {
    over.abort();
  }
  return readings;
}

const pdf = (texts: readonly string[], password?: string) =>
  makePdf(
    texts.map((text) => ({ texts: text ? [{ text, x: 60, y: 80 }] : [] })),
    password,
  ) as BlobPart;

describe('a file', () => {
  it('of plain text is a letter without drawn pages', async () => {
    const [reading] = await read('납부기한  2026. 12. 10.\r\n과태료  40,000원');
    expect(reading).toMatchObject({ pages: [], done: 1, isCut: false });
    expect(reading!.letter.text).toBe('납부기한  2026. 12. 10.\n과태료  40,000원');
    expect(reading!.letter.rows.map(({ cells }) => cells.length)).toEqual([2, 2]);
  });

  it('that is longer than any letter is read from its beginning', async () => {
    const [reading] = await read('과태료 고지서\n'.repeat(700_000));
    expect(reading).toMatchObject({ isCut: true });
    expect(reading!.letter.text).toHaveLength(LONGEST_LETTER);
  });

  it('that is a PDF comes page by page, each with the places of its words', async () => {
    const readings = await read(pdf(['과태료 사전통지서', '납부기한 2026. 12. 10.까지']));
    expect(readings.map(({ done, count, letter }) => [done, count, letter.text])).toEqual([
      [0.5, 2, '과태료 사전통지서'],
      [1, 2, '과태료 사전통지서\n납부기한 2026. 12. 10.까지'],
    ]);
    const [page] = readings[0]!.pages;
    expect(page).toMatchObject({ number: 1, width: 595, height: 842, isRead: true });
    const [word] = page!.words;
    expect(word).toMatchObject({ start: 0, end: 9 });
    expect(word!.box.x0).toBeCloseTo(60);
    expect(word!.box.y0).toBeGreaterThan(65);
    expect(word!.box.y1).toBeLessThan(90);
  });

  it('that is locked opens with its password', async () => {
    const [reading] = await read(pdf(['과태료 사전통지서'], '900131'), { password: '900131' });
    expect(reading!.letter.text).toBe('과태료 사전통지서');
  });

  it.each([
    ['', {}, 'empty'],
    ['  \n ', {}, 'empty'],
    [Uint8Array.from([0, 1, 2]), {}, 'unknown'],
    ['PK\x03\x04', {}, 'document'],
    ['%PDF-1.7 and nothing of one', {}, 'broken-pdf'],
    [pdf(['과태료 사전통지서'], '900131'), {}, 'password'],
    [pdf(['과태료 사전통지서'], '900131'), { password: '1' }, 'wrong-password'],
    [pdf(['']), {}, 'empty-pdf'],
  ] as [BlobPart, Asked, string][])('that cannot be read says why (%#)', async (content, asked, problem) => {
    await expect(read(content, asked)).rejects.toMatchObject({ name: 'UnreadableLetter', problem });
  });

  it('is not read any further when the reader stops', async () => {
    const stop = AbortSignal.abort(new Error('stopped'));
    await expect(read(pdf(['과태료 사전통지서']), { signal: stop })).rejects.toThrow('stopped');
  });
});

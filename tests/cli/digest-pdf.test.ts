import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { digest } from '../../cli/digest.ts';
import type { Digest } from '../../core/digest/digest.ts';
import { type MadePage, makePdf, type PlacedText } from '../sources/pdf/make-pdf.ts';

const NOW = new Date('2026-12-01T03:00:00Z');
const GAS_BILL = readFileSync(new URL('../sources/pdf/files/gas-bill.pdf', import.meta.url));

/** A table whose amounts are set to the right, under heads in the middle of their columns. */
const ELECTRICITY: readonly PlacedText[] = [
  { text: '2026년 11월 전기요금 청구서', x: 180, y: 80, size: 18 },
  { text: '구분', x: 70, y: 140 },
  { text: '납기 내', x: 200, y: 140 },
  { text: '납기 후', x: 330, y: 140 },
  { text: '금액', x: 70, y: 160 },
  { text: '48,210원', x: 203, y: 160 },
  { text: '48,930원', x: 333, y: 160 },
  { text: '납부기한', x: 70, y: 180 },
  { text: '2026. 12. 25.', x: 180, y: 180 },
  { text: '2027. 1. 25.', x: 313, y: 180 },
  { text: '한국전력공사', x: 250, y: 300 },
];

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'annae-'));
});

afterAll(() => {
  rmSync(folder, { recursive: true });
  vi.restoreAllMocks();
});

/** The digest of a PDF, and what is said beside it. */
async function digestOf(bytes: Uint8Array, ...args: string[]): Promise<{ found: Digest; said: string[] }> {
  const path = join(folder, 'bill.pdf');
  writeFileSync(path, bytes);
  const said: string[] = [];
  const error = vi.spyOn(console, 'error').mockImplementation((line) => void said.push(String(line).replace(folder, '…')));
  const { output } = await digest([path, '--json', ...args], NOW).finally(() => error.mockRestore());
  return { found: JSON.parse(output), said };
}

const refusal = (pages: readonly MadePage[], ...args: string[]) => expect(digestOf(makePdf(pages, '900131'), ...args)).rejects;

describe('annae digest with a PDF', () => {
  it('reads a bill that a browser has printed', async () => {
    const { found, said } = await digestOf(GAS_BILL);
    expect(found).toMatchObject({ kind: 'gas', fields: { amount: { won: 112_630 }, due: { date: '2027-01-29' } } });
    expect(said).toEqual([]);
  }, 60_000);

  it('reads a table by the places of its texts', async () => {
    const { found } = await digestOf(makePdf([{ texts: ELECTRICITY }]));
    expect(found).toMatchObject({
      kind: 'electricity',
      fields: { amount: { won: 48_210 }, amountLater: { won: 48_930 }, due: { date: '2026-12-25' } },
    });
  });

  it('asks for the password of a locked one, and takes it', async () => {
    await refusal([{ texts: ELECTRICITY }]).toThrow('is locked; give its password with --password');
    await refusal([{ texts: ELECTRICITY }], '--password', '1234').toThrow('does not open with this password');
    const { found } = await digestOf(makePdf([{ texts: ELECTRICITY }], '900131'), '--password', '900131');
    expect(found.fields.amount).toMatchObject({ won: 48_210 });
  });

  it.each([
    ['is broken', new TextEncoder().encode('%PDF-1.7 and nothing more'), 'is not a PDF, or it is broken'],
    ['is scanned', makePdf([{ scan: 'dot' }]), 'holds pictures of its pages, in which no Korean can be recognised'],
    ['is empty', makePdf([{}]), 'has no text: its pages are empty'],
  ])('says of one that %s why it is not read', async (_, bytes, message) => {
    await expect(digestOf(bytes)).rejects.toThrow(message);
  });

  it('names the pages that are pictures beside a page that is read', async () => {
    const { found, said } = await digestOf(makePdf([{ texts: ELECTRICITY }, { scan: 'dot' }]));
    expect(found.kind).toBe('electricity');
    expect(said).toEqual(['annae: Not read, since they are pictures without Korean: …/bill.pdf, page 2.']);
  });

  it('reads of a long one as much as a digest takes in, and says so', async () => {
    const lines = Array.from({ length: 40 }, (_, at) => ({ text: '이 안내는 여러 번 되풀이됩니다. '.repeat(3), x: 40, y: 60 + 18 * at }));
    const { found, said } = await digestOf(makePdf([{ texts: ELECTRICITY }, ...Array.from({ length: 499 }, () => ({ texts: lines }))]));
    expect(found.fields.amount).toMatchObject({ won: 48_210 });
    expect(said).toEqual([expect.stringMatching(/^annae: Read of …\/bill\.pdf: the first \d\d of 500 pages/)]);
  }, 60_000);
});

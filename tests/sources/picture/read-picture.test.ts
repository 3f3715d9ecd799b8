import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { decodePicture } from '../../../cli/input/decode-picture.ts';
import { loadPictureEngine } from '../../../cli/input/picture-engine.ts';
import { digestLetter } from '../../../core/digest/digest-letter.ts';
import { openCompiled } from '../../../glossary/compile/open-compiled.ts';
import { crop } from '../../../sources/picture/prepare/crop.ts';
import { turn } from '../../../sources/picture/prepare/turn.ts';
import { type PictureReading, readPicture } from '../../../sources/picture/read-picture.ts';
import type { RgbaImage } from '../../../sources/picture/rgba-image.ts';

/** Recognition takes seconds on a busy core. */
const LIMIT = 60_000;
const engine = await loadPictureEngine();
const model = openCompiled().letterModel();

const pictureOf = (name: string) => decodePicture(readFileSync(new URL(`files/${name}.jpg`, import.meta.url)));

async function readWhole(image: RgbaImage, isFixed = false): Promise<PictureReading[]> {
  const readings: PictureReading[] = [];
  for await (const reading of readPicture(image, { engine, isFixed })) readings.push(reading);
  return readings;
}

function white(width: number, height: number): RgbaImage {
  return { data: new Uint8ClampedArray(width * height * 4).fill(255), width, height };
}

describe('readPicture', () => {
  it.each([
    ['a-gas-02', 'gas', 112630, '2027-01-29'],
    ['a-traffic-02', 'traffic-fine', 70000, '2026-12-31'],
    ['a-parking-01', 'parking-fine', 32000, '2026-12-08'],
  ])(
    'reads a poor photograph: %s',
    async (name, kind, won, date) => {
      const picture = await pictureOf(name);
      const readings = await readWhole(picture);
      const { letter, words, done } = readings.at(-1)!;
      const { kind: found, fields } = digestLetter(letter, model, '2026-12-01');
      expect(found).toBe(kind);
      expect(fields).toMatchObject({ amount: { won }, due: { date } });
      // Strip by strip, each with more than the one before.
      expect(readings.length).toBeGreaterThan(2);
      expect(readings.map((reading) => reading.done)).toEqual(readings.map((reading) => reading.done).toSorted((a, b) => a - b));
      expect(done).toBe(1);
      for (const { text, start, end, box } of words) {
        expect(letter.text.slice(start, end)).toBe(text);
        expect(box.x1 > 0 && box.y1 > 0 && box.x0 < picture.width && box.y0 < picture.height).toBe(true);
      }
    },
    LIMIT,
  );

  it.each([
    [1, 3],
    [2, 2],
    [3, 1],
  ] as const)(
    'turns a picture that is %i quarters from upright',
    async (quarters, turns) => {
      const reading = readPicture(turn(crop(await pictureOf('a-traffic-02'), { x0: 0, y0: 0, x1: 1050, y1: 420 }), quarters), { engine });
      const { value } = await reading.next();
      await reading.return();
      expect(value).toMatchObject({ turns, letter: { text: expect.stringContaining('과태료') } });
      expect(value!.words.find(({ text }) => text === '과태료')!.box.y1).toBeLessThan(210);
    },
    LIMIT,
  );

  it(
    'refuses what is too small, without text, or not upright and to be read as it is',
    async () => {
      await expect(readWhole(white(300, 20))).rejects.toMatchObject({ reason: 'too-small' });
      await expect(readWhole(white(400, 300))).rejects.toMatchObject({ reason: 'no-text' });
      await expect(readWhole(turn(await pictureOf('a-gas-02'), 2), true)).rejects.toMatchObject({ reason: 'no-korean' });
      await expect(readWhole({ ...white(300, 300), height: 299 })).rejects.toMatchObject({ reason: 'broken' });
    },
    LIMIT,
  );

  it(
    'stops by the signal in the middle of a strip',
    async () => {
      const stopping = new AbortController();
      const reading = readPicture(await pictureOf('a-gas-02'), { engine, signal: stopping.signal });
      await reading.next();
      const next = reading.next();
      stopping.abort(new Error('stopped'));
      await expect(next).rejects.toThrow('stopped');
      await expect(reading.next()).resolves.toMatchObject({ done: true });
    },
    LIMIT,
  );
});

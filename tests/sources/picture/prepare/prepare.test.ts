import { describe, expect, it } from 'vitest';
import { cutStrips } from '../../../../sources/picture/prepare/cut-strips.ts';
import { eraseRules } from '../../../../sources/picture/prepare/erase-rules.ts';
import { estimateSkew } from '../../../../sources/picture/prepare/estimate-skew.ts';
import { flattenLight } from '../../../../sources/picture/prepare/flatten-light.ts';
import { letterSize } from '../../../../sources/picture/prepare/letter-size.ts';
import { resample } from '../../../../sources/picture/prepare/resample.ts';
import { sharpen } from '../../../../sources/picture/prepare/sharpen.ts';
import { toGrey } from '../../../../sources/picture/prepare/to-grey.ts';
import { drawn, isOfLetters } from './drawn.ts';

const letters = drawn(600, 400, (x, y) => isOfLetters(x, y, 20));

describe('toGrey', () => {
  it('weighs colours by how bright they look, on white paper', () => {
    const data = new Uint8ClampedArray([255, 0, 0, 255, 0, 255, 0, 255, 0, 0, 255, 255, 0, 0, 0, 0]);
    const [red, green, blue, clear] = toGrey({ data, width: 4, height: 1 }, 100).grey.data;
    expect(green! > red! && red! > blue!).toBe(true);
    expect(clear).toBe(255);
  });

  it('makes a picture with too many pixels smaller, by the mean of squares', () => {
    const data = new Uint8ClampedArray(4 * 4 * 4).fill(255);
    data.set([0, 0, 0], 0);
    const { grey, step } = toGrey({ data, width: 4, height: 4 }, 4);
    expect([grey.width, grey.height, step]).toEqual([2, 2, 2]);
    expect([...grey.data]).toEqual([191, 255, 255, 255]);
  });
});

describe('flattenLight', () => {
  it('makes paper in a shadow white, and leaves ink dark', () => {
    const light = (x: number) => 1 - (0.5 * x) / 600;
    const shaded = { ...letters, data: letters.data.map((value, at) => (40 + 0.8 * value) * light(at % 600)) };
    const flat = flattenLight(shaded);
    const isPaper = (at: number) => letters.data[at] === 255;
    expect(flat.data.findIndex((value, at) => (isPaper(at) ? value < 190 : value > 90))).toBe(-1);
  });
});

describe('estimateSkew and resample', () => {
  it.each([-5, -2, 0, 0.5, 3.5])('finds a turn of %s degrees, and takes it out', (degrees) => {
    const angle = (degrees * Math.PI) / 180;
    const turned = resample(letters, { scale: 1, angle: -angle }).image;
    const found = (estimateSkew(turned) * 180) / Math.PI;
    expect(Math.abs(found - degrees)).toBeLessThan(0.25);
    const upright = resample(turned, { scale: 1, angle: (found * Math.PI) / 180 }).image;
    expect(Math.abs(estimateSkew(upright) * 180) / Math.PI).toBeLessThan(0.25);
  });

  it('tells where a pixel of the new picture was', () => {
    const dot = drawn(101, 51, (x, y) => x === 70 && y === 30);
    const { image, placeOf } = resample(dot, { scale: 2, angle: 0.1 });
    const at = image.data.indexOf(Math.min(...image.data));
    const { x, y } = placeOf(at % image.width, Math.floor(at / image.width));
    expect(Math.hypot(x - 70, y - 30)).toBeLessThan(1);
  });
});

describe('letterSize', () => {
  it.each([12, 20, 45])('tells how high letters of %s pixels are', (size) => {
    expect(letterSize(drawn(600, 400, (x, y) => isOfLetters(x, y, size)))).toBe(size);
  });

  it('takes lines, dots and an empty page for no letters', () => {
    expect(letterSize(drawn(600, 400, (_, y) => y % 40 < 2))).toBeNull();
    expect(letterSize(drawn(600, 400, (x, y) => x % 20 < 3 && y % 20 < 3))).toBeNull();
    expect(letterSize(drawn(600, 400, () => false))).toBeNull();
  });
});

describe('eraseRules', () => {
  const isRule = (x: number, y: number) => (x >= 300 && x < 303) || (y >= 30 && y < 33);

  it('erases the lines of a table, tells the upright ones, and leaves letters', () => {
    const isLetter = (x: number, y: number) => x < 290 && y > 40 && isOfLetters(x, y, 20);
    const { image, rules } = eraseRules(
      drawn(600, 400, (x, y) => isRule(x, y) || isLetter(x, y)),
      20,
    );
    expect(rules.upright).toHaveLength(1);
    expect(rules.upright[0]).toMatchObject({ y0: 0, y1: 400 });
    expect(Math.abs((rules.upright[0]!.x0 + rules.upright[0]!.x1) / 2 - 301.5)).toBeLessThan(2);
    const left = drawn(600, 400, isLetter);
    expect(image.data).toEqual(left.data);
  });

  it('leaves the strokes of a title', () => {
    const title = drawn(600, 400, (x, y) => x >= 100 && x < 106 && y >= 100 && y < 155);
    expect(eraseRules(title, 20)).toEqual({ image: title, rules: { upright: [] } });
  });
});

describe('cutStrips', () => {
  it('cuts between lines of text, and covers the whole picture', () => {
    const strips = cutStrips(letters, 120);
    expect(strips[0]!.top).toBe(0);
    expect(strips.at(-1)!.bottom).toBe(400);
    for (const [at, { top }] of strips.entries()) {
      if (at === 0) continue;
      expect(top).toBe(strips[at - 1]!.bottom);
      expect(top % 40).toBeGreaterThanOrEqual(20);
    }
    expect(strips.length).toBeGreaterThan(2);
  });

  it('takes the wider gap, where a short line has empty rows in its letters', () => {
    const isInk = (y: number) => (y >= 60 && y < 80) || (y >= 86 && y < 106) || y >= 130;
    const [first] = cutStrips(
      drawn(100, 300, (x, y) => x < 20 && isInk(y)),
      90,
    );
    expect(first!.bottom).toBeGreaterThanOrEqual(106);
    expect(first!.bottom).toBeLessThanOrEqual(130);
  });
});

describe('sharpen', () => {
  it('makes edges stronger and leaves even stretches', () => {
    const edge = { ...drawn(6, 3, () => false), data: new Uint8ClampedArray([1, 2, 3].flatMap(() => [100, 100, 100, 180, 180, 180])) };
    const sharp = sharpen(edge, 1).data;
    expect(sharp[8]! < 100 && sharp[9]! > 180).toBe(true);
    expect([sharp[7], sharp[10]]).toEqual([100, 180]);
  });
});

import decode from 'jsqr';
import { describe, expect, it } from 'vitest';
import { type DrawnCode, drawCode } from '../../../../components/request/paper/draw-code.ts';

/** As scanners want it. */
const QUIET = 4;
/** Pixels a module; fewer than these blur into one another for the reader. */
const SCALE = 4;

const REQUEST = '[출입국·체류] ‘체류기간’ 관련 상담 요청 (영어로 답변 희망)\n안녕하세요.\n■ 질문 내용: By when must I extend my stay?';
const LONG = `${REQUEST}\n${'체류기간 연장은 언제까지 해야 하나요? 🙏 '.repeat(60)}`;

/** The dark modules of a path of unit squares. */
function modulesOf({ path }: DrawnCode): [x: number, y: number][] {
  const squares = [...path.matchAll(/M(\d+) (\d+)h1v1h-1z/g)];
  expect(squares.map(([square]) => square).join('')).toBe(path);
  return squares.map(([, x, y]) => [Number(x), Number(y)]);
}

/** What a telephone reads from the drawn path. */
function scan(code: DrawnCode): string | undefined {
  const side = code.size * SCALE;
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255);
  for (const [x, y] of modulesOf(code)) {
    for (let row = y * SCALE; row < (y + 1) * SCALE; row++) {
      for (let column = x * SCALE; column < (x + 1) * SCALE; column++)
        pixels.fill(0, (row * side + column) * 4, (row * side + column) * 4 + 3);
    }
  }
  const { binaryData } = decode(pixels, side, side) ?? {};
  return binaryData && new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(binaryData));
}

describe('a drawn code', () => {
  it.each([
    ['a request', REQUEST],
    ['a word', '체류기간'],
    ['figures alone', '02-2075-4180'],
    ['capitals alone', 'ARC'],
    ['several scripts', 'Монгол хэл · ภาษาไทย · العربية · 简体中文 · 🇻🇳'],
  ])('is read as it was written: %s', (_, text) => {
    expect(scan(drawCode(text))).toBe(text);
  });

  it('has four modules of white on each side', () => {
    const code = drawCode(REQUEST);
    const all = modulesOf(code).flat();
    expect([Math.min(...all), Math.max(...all)]).toEqual([QUIET, code.size - QUIET - 1]);
  });
});

it('is not drawn as in a mirror, which few telephones read: the module that is always dark stands below on the left', () => {
  for (const length of Array(20).keys()) {
    const code = drawCode(REQUEST.slice(0, length + 1));
    const place = [8 + QUIET, code.size - QUIET - 8];
    expect(modulesOf(code)).toContainEqual(place);
  }
});

describe('a text that has no room', () => {
  it('is read to where it was cut, with “…” at its end', () => {
    const read = scan(drawCode(LONG))!;
    expect(read.endsWith('…')).toBe(true);
    expect(LONG.startsWith(read.slice(0, -1))).toBe(true);
    expect(read.length).toBeGreaterThan(400);
  });

  it('is cut between characters, wherever that is', () => {
    for (const shift of ['', 'a', 'aa', 'aaa']) {
      const text = shift + '🙏'.repeat(400);
      expect(scan(drawCode(text))).toMatch(/^a*(🙏)+…$/u);
    }
  });

  it('is not cut before it must be', () => {
    const full = 'a'.repeat(1273);
    expect(scan(drawCode(full))).toBe(full);
    expect(scan(drawCode(`${full}a`))).toBe(`${'a'.repeat(1270)}…`);
  });

  it('stays large enough for paper: 117 modules at most, and the white', () => {
    expect(drawCode(LONG).size).toBe(117 + 2 * QUIET);
  });
});

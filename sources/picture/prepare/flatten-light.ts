import type { GreyImage } from './grey-image.ts';

/** How wide a stretch is that is taken to lie in one light, in pixels. */
const PART = 16;

/** Makes the paper white everywhere: divides each pixel by the paper's brightness around it, so that shadows and a lamp's light go. */
export function flattenLight(image: GreyImage): GreyImage {
  const { data, width, height } = image;
  const paper = smooth(smooth(paperBrightness(image)));
  const flat = new Uint8ClampedArray(data.length);
  for (let y = 0; y < height; y++) {
    const down = Math.max(0, Math.min(paper.height - 1.001, (y - PART / 2) / PART));
    const top = Math.floor(down);
    const above = top * paper.width;
    const below = Math.min(paper.height - 1, top + 1) * paper.width;
    for (let x = 0; x < width; x++) {
      const along = Math.max(0, Math.min(paper.width - 1.001, (x - PART / 2) / PART));
      const left = Math.floor(along);
      const right = Math.min(paper.width - 1, left + 1);
      const share = along - left;
      const upper = paper.data[above + left]! * (1 - share) + paper.data[above + right]! * share;
      const lower = paper.data[below + left]! * (1 - share) + paper.data[below + right]! * share;
      const light = upper * (1 - (down - top)) + lower * (down - top);
      flat[y * width + x] = (255 * data[y * width + x]!) / Math.max(1, light);
    }
  }
  return { data: flat, width, height };
}

/** How bright the paper is in each part of a picture: its brightest pixels, of four by four together, so that noise is none. */
function paperBrightness({ data, width, height }: GreyImage): GreyImage {
  const across = Math.ceil(width / PART);
  const down = Math.ceil(height / PART);
  const light = new Uint8ClampedArray(across * down);
  for (let y = 0; y < height; y += 4) {
    for (let x = 0; x < width; x += 4) {
      let sum = 0;
      let count = 0;
      for (let v = y; v < Math.min(y + 4, height); v++)
        for (let u = x; u < Math.min(x + 4, width); u++, count++) sum += data[v * width + u]!;
      const part = Math.floor(y / PART) * across + Math.floor(x / PART);
      light[part] = Math.max(light[part]!, sum / count);
    }
  }
  return { data: light, width: across, height: down };
}

/** The brightest around, then the mean around: letters and lines as wide as a part leave no trace. */
function smooth({ data, width, height }: GreyImage): GreyImage {
  const pass = (source: Uint8ClampedArray, combine: (values: number[]) => number) =>
    source.map((_, at) => {
      const x = at % width;
      const y = (at - x) / width;
      const values: number[] = [];
      for (let v = Math.max(0, y - 1); v <= Math.min(height - 1, y + 1); v++)
        for (let u = Math.max(0, x - 1); u <= Math.min(width - 1, x + 1); u++) values.push(source[v * width + u]!);
      return combine(values);
    });
  const bright = pass(data, (values) => Math.max(...values));
  return { data: pass(bright, (values) => values.reduce((sum, value) => sum + value, 0) / values.length), width, height };
}

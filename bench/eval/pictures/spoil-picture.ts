import { createCanvas, type Image } from '@napi-rs/canvas';

/** How a picture of a letter was taken. */
export const QUALITIES = ['clean', 'photographed', 'poor'] as const;
export type Quality = (typeof QUALITIES)[number];

interface Spoiling {
  /** Of the whole picture, in pixels. */
  width: number;
  /** Clockwise, in degrees. */
  turn: number;
  /** How dark the shadow is at its darkest, and how blurred the picture, in pixels. */
  shadow: number;
  blur: number;
  /** Standard deviation of the brightness. */
  noise: number;
  /** Quality of the JPEG, 0 … 100. */
  jpeg: number;
}

const SPOILING: Readonly<Record<Exclude<Quality, 'clean'>, Spoiling>> = {
  photographed: { width: 1400, turn: 2, shadow: 0.4, blur: 0, noise: 7, jpeg: 60 },
  poor: { width: 1050, turn: -3.5, shadow: 0.6, blur: 0.8, noise: 12, jpeg: 40 },
};
/** What is seen of the desk beside the sheet, as a part of its width. */
const DESK = 0.04;
const DESK_COLOUR = '#8a7a68';

/** Takes a photograph of a sheet: on a desk, turned, with a shadow and noise. The same for the same sheet and number. */
export function spoilPicture(sheet: Image, quality: Exclude<Quality, 'clean'>, number: number): Buffer {
  const { width, turn, shadow, blur, noise, jpeg } = SPOILING[quality];
  const scale = (width * (1 - 2 * DESK)) / sheet.width;
  const height = Math.round(sheet.height * scale + 2 * DESK * width);
  const canvas = createCanvas(width, height);
  const context = canvas.getContext('2d');
  context.fillStyle = DESK_COLOUR;
  context.fillRect(0, 0, width, height);
  context.save();
  context.translate(width / 2, height / 2);
  context.rotate((turn * Math.PI) / 180);
  if (blur > 0) context.filter = `blur(${blur}px)`;
  context.imageSmoothingEnabled = true;
  context.imageSmoothingQuality = 'high';
  context.drawImage(sheet, (-sheet.width * scale) / 2, (-sheet.height * scale) / 2, sheet.width * scale, sheet.height * scale);
  context.restore();
  const picture = context.getImageData(0, 0, width, height);
  darken(picture, shadow, noise, number);
  context.putImageData(picture, 0, 0);
  return canvas.toBuffer('image/jpeg', jpeg);
}

/** A shadow that falls in from one corner with a soft edge, light that fades, and noise. */
function darken(
  { data, width, height }: { data: Uint8ClampedArray; width: number; height: number },
  shadow: number,
  noise: number,
  seed: number,
) {
  const random = generator(seed);
  for (let y = 0, at = 0; y < height; y++) {
    for (let x = 0; x < width; x++, at += 4) {
      const across = x / width + y / height - 1.1;
      const light = (1 - (shadow * 0.6) / (1 + Math.exp(-across * 30))) * (1 - shadow * 0.4 * (y / height));
      const speck = noise * (random() + random() + random() + random() - 2) * Math.sqrt(3);
      for (let channel = 0; channel < 3; channel++) data[at + channel] = data[at + channel]! * light + speck;
    }
  }
}

/** Even numbers from 0 to 1 that are the same each time (mulberry32). */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

import type { RgbaImage } from '../../sources/picture/rgba-image.ts';
import { UnreadablePicture } from '../../sources/picture/unreadable-picture.ts';
import { hasJpegPixels } from './jpeg-segments.ts';

/** More pixels than that tell no more of a letter, and take memory. */
const MOST_PIXELS = 12e6;

/**
 * Decodes a picture file, upright as its camera was held, and makes a large one smaller. Throws an `UnreadablePicture` for one that is
 * broken.
 */
export async function decodePicture(bytes: Buffer): Promise<RgbaImage> {
  // The decoder ends the whole program where a JPEG stops before its pixels.
  if (bytes[0] === 0xff && !hasJpegPixels(bytes)) throw new UnreadablePicture('broken');
  const { createCanvas, loadImage } = await import('@napi-rs/canvas');
  const picture = await loadImage(bytes).catch((error) => {
    throw new UnreadablePicture('broken', error);
  });
  const scale = Math.min(1, Math.sqrt(MOST_PIXELS / (picture.width * picture.height)));
  const width = Math.round(picture.width * scale);
  const height = Math.round(picture.height * scale);
  if (!(width > 0 && height > 0)) throw new UnreadablePicture(picture.width > 0 ? 'too-small' : 'broken');
  const canvas = createCanvas(width, height);
  const context = canvas.getContext('2d');
  context.imageSmoothingQuality = 'high';
  context.drawImage(picture, 0, 0, width, height);
  const { data } = context.getImageData(0, 0, width, height);
  return { data, width, height };
}

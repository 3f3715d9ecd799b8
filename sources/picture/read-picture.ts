import type { Letter } from '../../core/digest/letter.ts';
import { doubtfulWords } from './doubtful-words.ts';
import { layOutWords } from './lay-out-words.ts';
import type { PictureEngine } from './picture-engine.ts';
import type { PixelBox } from './prepare/crop.ts';
import { cutStrips, type Strip, stripOf } from './prepare/cut-strips.ts';
import { type PreparedPicture, preparePicture } from './prepare/prepare-picture.ts';
import { cleanWords } from './recognise/clean-words.ts';
import type { RecognisedLine } from './recognise/recognised-line.ts';
import { startTextRecogniser, type TextRecogniser, untilStopped } from './recognise/text-recogniser.ts';
import type { RgbaImage } from './rgba-image.ts';
import { UnreadablePicture } from './unreadable-picture.ts';

/** A word of a picture; offsets are UTF-16 code units of the text. */
export interface PictureWord {
  text: string;
  /** 0 … 1 */
  confidence: number;
  /** In pixels of the picture as it was handed in. */
  box: PixelBox;
  start: number;
  end: number;
}

/** What is read of a picture so far. */
export interface PictureReading {
  letter: Letter;
  words: readonly PictureWord[];
  /** How much of the picture is read, 0 … 1. */
  done: number;
}

export interface PictureOptions {
  engine: PictureEngine;
  signal?: AbortSignal | undefined;
}

/** The smallest picture in which a letter can be, in pixels across and down. */
const SMALLEST = 32;
/** More pixels than any camera of a phone takes. */
const MOST_PIXELS = 220e6;
/** How high a strip is, in heights of letters. */
const STRIP_HEIGHT = 16;
/** Letters of Hangul among those recognised, below which a text is not Korean. */
const LEAST_HANGUL = 0.15;

/**
 * Reads a picture strip by strip; yields what is read so far after each strip. Whoever stops asking, or stops by the signal, which
 * throws its reason, ends the worker and gives the memory back. Throws an `UnreadablePicture`.
 */
export async function* readPicture(image: RgbaImage, { engine, signal }: PictureOptions): AsyncGenerator<PictureReading, void> {
  refuse(image);
  const recogniser = await startTextRecogniser(engine, signal);
  try {
    const picture = preparePicture(image);
    const lines: RecognisedLine[] = [];
    for (const strip of cutStrips(picture.image, Math.round(picture.letter * STRIP_HEIGHT))) {
      lines.push(...(await recogniseStrip(picture, strip, recogniser, signal)));
      yield readingOf(lines, picture, strip.bottom / picture.image.height);
      signal?.throwIfAborted();
    }
    refuseText(lines);
  } finally {
    recogniser.end();
  }
}

function refuse({ data, width, height }: RgbaImage): void {
  if (width <= 0 || height <= 0 || data.length !== width * height * 4) throw new UnreadablePicture('broken');
  if (Math.min(width, height) < SMALLEST) throw new UnreadablePicture('too-small');
  if (width * height > MOST_PIXELS) throw new UnreadablePicture('too-large');
}

async function recogniseStrip(
  { image }: PreparedPicture,
  strip: Strip,
  recogniser: TextRecogniser,
  signal: AbortSignal | undefined,
): Promise<RecognisedLine[]> {
  const lines = cleanWords(await untilStopped(recogniser.recognise(stripOf(image, strip)), signal));
  const lower = (box: PixelBox) => ({ ...box, y0: box.y0 + strip.top, y1: box.y1 + strip.top });
  return lines.map(({ words, box }) => ({ words: words.map((word) => ({ ...word, box: lower(word.box) })), box: lower(box) }));
}

function readingOf(lines: readonly RecognisedLine[], picture: PreparedPicture, done: number): PictureReading {
  const { text, rows, words } = layOutWords(lines, picture);
  return {
    letter: { text, rows, recognised: { doubtful: doubtfulWords(words) } },
    words: words.map(({ word, start, end }) => ({
      text: word.text,
      confidence: word.confidence,
      box: picture.boxOf(word.box),
      start,
      end,
    })),
    done,
  };
}

function refuseText(lines: readonly RecognisedLine[]): void {
  const letters =
    lines
      .flatMap(({ words }) => words.map(({ text }) => text))
      .join('')
      .match(/\p{L}/gu) ?? [];
  const hangul = letters.filter((letter) => /\p{Script=Hangul}/u.test(letter)).length;
  if (letters.length === 0) throw new UnreadablePicture('no-text');
  if (hangul < letters.length * LEAST_HANGUL) throw new UnreadablePicture('no-korean');
}

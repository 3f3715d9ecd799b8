import type { Letter } from '../../core/digest/letter.ts';
import { doubtfulWords } from './doubtful-words.ts';
import { findTurn, mayBeTurned } from './find-turn.ts';
import { layOutWords } from './lay-out-words.ts';
import type { PictureEngine } from './picture-engine.ts';
import type { PixelBox } from './prepare/crop.ts';
import { cutStrips, type Strip, stripOf } from './prepare/cut-strips.ts';
import { type PreparedPicture, preparePicture } from './prepare/prepare-picture.ts';
import { type Quarters, turn } from './prepare/turn.ts';
import { readMissedLines } from './read-missed-lines.ts';
import { cleanWords } from './recognise/clean-words.ts';
import type { PageInk } from './recognise/part-line.ts';
import type { RecognisedLine } from './recognise/recognised-line.ts';
import { startTextRecogniser, type TextRecogniser } from './recognise/text-recogniser.ts';
import { refuseImage, refuseText } from './refuse.ts';
import type { RgbaImage } from './rgba-image.ts';
import { lookAgain } from './second-look.ts';

/** A word of a picture; offsets are UTF-16 code units of the text. */
export interface PictureWord {
  text: string;
  /** 0 … 1 */
  confidence: number;
  /** In pixels of the picture as it was handed in, turned by `turns`. */
  box: PixelBox;
  start: number;
  end: number;
}

/** What is read of a picture so far. */
export interface PictureReading {
  letter: Letter;
  words: readonly PictureWord[];
  /** How many quarters the picture was turned clockwise, since it was not upright. */
  turns: Quarters;
  /** How much of the picture is read, 0 … 1. */
  done: number;
}

export interface PictureOptions {
  engine: PictureEngine;
  /** It is read as it stands, upright or not. */
  isFixed?: boolean;
  signal?: AbortSignal | undefined;
}

/** How high a strip is, in heights of letters. */
const STRIP_HEIGHT = 16;
/** How much of the work the strips are; the rest is the second look. */
const STRIPS = 0.85;

/**
 * Reads a picture strip by strip; yields what is read so far after each strip, and again when sums and days have been looked at twice.
 * One that shows hardly any Korean is turned, if that shows more. Whoever stops asking, or stops by the signal, which throws its reason,
 * ends the worker and gives the memory back. Throws an `UnreadablePicture`.
 */
export async function* readPicture(
  image: RgbaImage,
  { engine, isFixed = false, signal }: PictureOptions,
): AsyncGenerator<PictureReading, void> {
  refuseImage(image);
  // The worker loads while the picture is prepared.
  const starting = startTextRecogniser(engine, signal);
  try {
    const picture = preparePicture(image);
    const recogniser = await starting;
    const turns = yield* readStrips(picture, recogniser, { turns: isFixed ? 0 : null, signal });
    if (turns) yield* readStrips(preparePicture(turn(image, turns)), recogniser, { turns, signal });
  } finally {
    void starting.then(({ end }) => end()).catch(() => {});
  }
}

interface StripsOptions {
  /** How many quarters the picture has been turned; null where that is not known. */
  turns: Quarters | null;
  signal: AbortSignal | undefined;
}

/** Reads a prepared picture, or returns how many quarters it has to be turned before. */
async function* readStrips(
  picture: PreparedPicture,
  recogniser: TextRecogniser,
  { turns, signal }: StripsOptions,
): AsyncGenerator<PictureReading, Quarters> {
  const lines: RecognisedLine[] = [];
  // Whether there is Korean, the first look tells: a line by itself is made into syllables more surely, also one that is not upright.
  const first: RecognisedLine[] = [];
  const seen: RecognisedLine[] = [];
  const { height } = picture.image;
  for (const strip of cutStrips(picture.image, Math.round(picture.letter * STRIP_HEIGHT))) {
    const ink = inkOf(picture, strip);
    const recognised = await recogniser.recognise(ink.image);
    const found = cleanWords(recognised);
    if (turns === null && strip.top === 0 && mayBeTurned(found)) {
      const needed = await findTurn(picture, recogniser);
      if (needed !== 0) return needed;
    }
    seen.push(...recognised);
    first.push(...found);
    lines.push(...lowered([...found, ...(await readMissedLines(ink, found, recogniser))], strip.top));
    yield readingOf(lines, picture, { turns: turns ?? 0, done: (STRIPS * strip.bottom) / height });
    signal?.throwIfAborted();
  }
  refuseText(first, seen);
  yield readingOf(await lookAgain(lines, picture, recogniser), picture, { turns: turns ?? 0, done: 1 });
  return 0;
}

/** A strip of a picture, and the rules in it. */
function inkOf({ image, rules, letter }: PreparedPicture, strip: Strip): PageInk {
  const upright = rules.upright.map((rule) => ({ ...rule, y0: rule.y0 - strip.top, y1: rule.y1 - strip.top }));
  return { image: stripOf(image, strip), rules: { upright }, letter };
}

/** The lines of a strip at their places in the picture. */
function lowered(lines: readonly RecognisedLine[], top: number): RecognisedLine[] {
  const lower = (box: PixelBox) => ({ ...box, y0: box.y0 + top, y1: box.y1 + top });
  return lines.map(({ words, box }) => ({ words: words.map((word) => ({ ...word, box: lower(word.box) })), box: lower(box) }));
}

function readingOf(
  lines: readonly RecognisedLine[],
  picture: PreparedPicture,
  how: Pick<PictureReading, 'turns' | 'done'>,
): PictureReading {
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
    ...how,
  };
}

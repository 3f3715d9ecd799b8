import { readFileSync } from 'node:fs';
import { decodePicture } from '../../../cli/input/decode-picture.ts';
import { loadPictureEngine } from '../../../cli/input/picture-engine.ts';
import { readPdfLetter } from '../../../cli/input/read-pdf-letter.ts';
import type { Digest } from '../../../core/digest/digest.ts';
import { digestLetter, LONGEST_LETTER } from '../../../core/digest/digest-letter.ts';
import type { Letter } from '../../../core/digest/letter.ts';
import type { LetterModel } from '../../../core/digest/letter-model.ts';
import { readPicture } from '../../../sources/picture/read-picture.ts';
import { UnreadablePicture } from '../../../sources/picture/unreadable-picture.ts';
import { type GoldLetter, READ_ON, readGoldLetters } from '../evaluate-letters.ts';
import { listPictureLetters, type PictureSet } from './list-letters.ts';
import { type LetterPictures, makePictures } from './make-pictures.ts';

/** A letter as it was read from a picture or a PDF of it. */
export interface PictureDigest {
  set: PictureSet;
  gold: GoldLetter;
  digest: Digest;
}

/** What of the values that letters have was read right, and what of those shown as certain is wrong. */
export interface Certainty {
  present: number;
  right: number;
  certain: number;
  wrong: number;
}

/** The letters that are read from pictures, with their pictures, which are made where they are not there yet. */
export async function readPictureLetters(): Promise<{ set: PictureSet; gold: GoldLetter; pictures: LetterPictures }[]> {
  const sets = listPictureLetters();
  const letters = readGoldLetters().filter(({ gold }) => sets.has(gold.file));
  const made = await makePictures(letters.map(({ gold, source }) => ({ file: gold.file, source })));
  return letters.map(({ gold }, at) => ({ set: sets.get(gold.file)!, gold, pictures: made[at]! }));
}

/** Reads one file of each letter, and tells after each how many are read. */
export async function digestPictures(
  letters: Awaited<ReturnType<typeof readPictureLetters>>,
  quality: keyof LetterPictures,
  { model, onLetter }: { model: LetterModel; onLetter(count: number): void },
): Promise<PictureDigest[]> {
  const digests: PictureDigest[] = [];
  for (const { set, gold, pictures } of letters) {
    const letter = quality === 'pdf' ? await readPdf(pictures.pdf) : await recognise(pictures[quality]);
    digests.push({ set, gold, digest: digestLetter(letter, model, READ_ON) });
    onLetter(digests.length);
  }
  return digests;
}

async function readPdf(path: string): Promise<Letter> {
  const { letter } = await readPdfLetter(new Uint8Array(readFileSync(path)), { name: path, password: undefined, enough: LONGEST_LETTER });
  return letter;
}

/** A picture in which nothing can be read is a letter without text. */
async function recognise(path: string): Promise<Letter> {
  let letter: Letter = { text: '', rows: [] };
  try {
    const image = await decodePicture(readFileSync(path));
    for await (const reading of readPicture(image, { engine: await loadPictureEngine() })) letter = reading.letter;
  } catch (error) {
    if (!(error instanceof UnreadablePicture)) throw error;
  }
  return letter;
}

/** How many sums and last days are right, and how many of those shown as certain are wrong. */
export function certaintyOf(digests: readonly PictureDigest[], field: 'amount' | 'due'): Certainty {
  const sums = { present: 0, right: 0, certain: 0, wrong: 0 };
  for (const { gold, digest } of digests) {
    const found = digest.fields[field];
    const wanted = gold[field];
    const isRight =
      wanted !== null &&
      found !== undefined &&
      ('won' in wanted ? 'won' in found && found.won === wanted.won : 'date' in found && found.date === wanted.date);
    if (wanted) sums.present++;
    if (isRight) sums.right++;
    if (found && !found.unsure) sums.certain++;
    if (found && !found.unsure && !isRight) sums.wrong++;
  }
  return sums;
}

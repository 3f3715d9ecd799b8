import { openCompiled } from '../../../glossary/compile/open-compiled.ts';
import { JUDGED, judgeDigests } from '../evaluate-letters.ts';
import { certaintyOf, digestPictures, type PictureDigest, readPictureLetters } from './evaluate-pictures.ts';
import { PICTURE_SETS } from './list-letters.ts';
import { QUALITIES } from './spoil-picture.ts';

const percent = (part: number, of: number) => `${((100 * part) / of).toFixed(0)} %`;

/** Prints how right letters are read from PDFs and from pictures of three qualities, those that the rules were tuned on and the others apart. */
export async function printPictures(isWithFaults: boolean): Promise<void> {
  const model = openCompiled().letterModel();
  const letters = await readPictureLetters();
  for (const quality of ['pdf', ...QUALITIES] as const) {
    const onLetter = (count: number) => process.stderr.write(`\r${quality}: ${count} of ${letters.length} letters`);
    const digests = await digestPictures(letters, quality, { model, onLetter });
    process.stderr.write('\n');
    for (const set of PICTURE_SETS)
      printSet(
        `${quality}, ${set}`,
        digests.filter((one) => one.set === set),
        isWithFaults,
      );
  }
}

function printSet(title: string, digests: readonly PictureDigest[], isWithFaults: boolean): void {
  for (const field of ['amount', 'due'] as const) {
    const { present, right, certain, wrong } = certaintyOf(digests, field);
    console.log(
      `Pictures, ${title}: ${field} right in ${right} of ${present} (${percent(right, present)}); of ${certain} shown as certain, wrong ${wrong}`,
    );
  }
  const { counts, failures } = judgeDigests(digests);
  const rights = JUDGED.map((judged) => `${judged} ${counts[judged].right}`).join(', ');
  console.log(`Pictures, ${title}: of ${digests.length} letters, right also where there is nothing: ${rights}`);
  if (isWithFaults) console.log(failures.join('\n'));
}

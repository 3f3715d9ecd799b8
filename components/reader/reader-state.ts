import { type ReadonlySignal, signal } from '@preact/signals';
import type { Digest } from '../../core/digest/digest.ts';
import { digestLetter } from '../../core/digest/digest-letter.ts';
import type { Letter } from '../../core/digest/letter.ts';
import type { GivenLetter, PictureView } from '../../core/digest/reading/given-letter.ts';
import { seemTwoLetters } from '../../core/digest/reading/seem-two-letters.ts';
import { type LetterProblem, UnreadableLetter } from '../../core/digest/reading/unreadable-letter.ts';
import { seoulDate } from '../../core/time/seoul-clock.ts';
import type { PaperReading, ReaderShell } from './reader-shell.ts';

/** Where the reader is with a letter. `stopped`: only a part is read, as the reader wished. */
export type ReaderPhase =
  | { type: 'waiting' }
  | { type: 'reading' }
  | { type: 'locked'; isWrong: boolean }
  | { type: 'read'; isStopped: boolean }
  | { type: 'failed'; problem: LetterProblem | 'failed' };

export interface ReaderState {
  phase: ReadonlySignal<ReaderPhase>;
  /** What is read so far; null before the first piece. */
  reading: ReadonlySignal<PaperReading | null>;
  /** What the letter asks, as far as it is read. */
  digest: ReadonlySignal<Digest | null>;
  /** The picture seems to hold two letters. */
  isTwo: ReadonlySignal<boolean>;
  /** Reads another letter; the one before is given up at once. */
  give(given: GivenLetter): Promise<void>;
  /** Opens a locked PDF. */
  unlock(password: string): Promise<void>;
  /** Reads the picture once more, turned or cropped. */
  look(view: PictureView): Promise<void>;
  /** Ends the reading; what is read stays. */
  stop(): void;
  /** Gives everything up, to be given another letter. */
  clear(): void;
}

/** One letter at a time, from what is given to what it asks. */
export function createReaderState(shell: Pick<ReaderShell, 'read' | 'loadModel' | 'now'>, onFault: (fault: unknown) => void): ReaderState {
  const phase = signal<ReaderPhase>({ type: 'waiting' });
  const reading = signal<PaperReading | null>(null);
  const digest = signal<Digest | null>(null);
  const isTwo = signal(false);
  let given: GivenLetter | null = null;
  let reader = new AbortController();
  let over = new AbortController();
  let digestNow = () => {};

  async function read(next: GivenLetter, password?: string): Promise<void> {
    clear();
    given = next;
    reader = new AbortController();
    over = new AbortController();
    const { signal: stop } = reader;
    phase.value = { type: 'reading' };
    try {
      await follow(shell.read(next, { password, signal: stop, over: over.signal }), stop);
      if (!stop.aborted) phase.value = { type: 'read', isStopped: false };
    } catch (fault) {
      if (!stop.aborted) fail(fault);
    }
  }

  async function follow(pieces: AsyncIterable<PaperReading>, stop: AbortSignal): Promise<void> {
    const model = await shell.loadModel();
    let digested = 0;
    const digestOf = (letter: Letter) => digestLetter(letter, model, seoulDate(shell.now()));
    digestNow = () => {
      if (!reading.value) return;
      const { letter, view, pages } = reading.value;
      digest.value = digestOf(letter);
      isTwo.value = view !== null && seemTwoLetters(pages[0]!, digestOf);
    };
    for await (const piece of pieces) {
      if (stop.aborted) return;
      reading.value = piece;
      // Not with each of many pages: the work would grow with their square.
      const { length } = piece.letter.text;
      if (piece.done === 1 || length > 2 * digested) {
        digested = length;
        digestNow();
      }
    }
  }

  function fail(fault: unknown): void {
    const problem = fault instanceof UnreadableLetter ? fault.problem : 'failed';
    if (problem === 'failed') onFault(fault);
    const isWrong = problem === 'wrong-password';
    if (isWrong || problem === 'password') phase.value = { type: 'locked', isWrong };
    else phase.value = { type: 'failed', problem };
  }

  function clear(): void {
    const reason = new Error('The reader is done with this letter.');
    reader.abort(reason);
    over.abort(reason);
    given = null;
    reading.value = null;
    digest.value = null;
    isTwo.value = false;
    phase.value = { type: 'waiting' };
  }

  return {
    ...{ phase, reading, digest, isTwo, clear },
    give: (next) => read(next),
    unlock: (password) => (given ? read(given, password) : Promise.resolve()),
    look: (wanted) => (given?.type === 'file' ? read({ ...given, view: wanted }) : Promise.resolve()),
    stop() {
      reader.abort(new Error('The reader has stopped the reading.'));
      digestNow();
      phase.value = reading.value ? { type: 'read', isStopped: true } : { type: 'waiting' };
    },
  };
}

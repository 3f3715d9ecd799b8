import letters from 'annae:letters';
import { describe, expect, it, vi } from 'vitest';
import type { PaperReading, ReadOptions } from '../../../components/reader/reader-shell.ts';
import { createReaderState } from '../../../components/reader/reader-state.ts';
import { layOutText } from '../../../core/digest/layout/lay-out-text.ts';
import type { GivenLetter } from '../../../core/digest/reading/given-letter.ts';
import { type LetterProblem, UnreadableLetter } from '../../../core/digest/reading/unreadable-letter.ts';

const LETTER = '도시가스 요금 청구서\n납기내 금액  68,230원\n납부기한  2026. 12. 24.(목)';
const TEXT: GivenLetter = { type: 'text', text: LETTER };
const FILE: GivenLetter = { type: 'file', file: new Blob(['x']), name: 'bill.jpg' };

const piece = (text: string, done: number): PaperReading => {
  return { letter: layOutText(text), pages: [], count: 1, done, view: null, isTurned: false, isCut: false };
};

function start(read: (given: GivenLetter, options: ReadOptions) => AsyncIterable<PaperReading>) {
  const onFault = vi.fn();
  const shell = { read, loadModel: async () => letters, now: () => new Date('2026-12-01T00:00:00Z') };
  return { state: createReaderState(shell, onFault), onFault };
}

/** A reading that waits behind each piece until it is told to go on. */
function waiting(...pieces: PaperReading[]) {
  const asked: ReadOptions[] = [];
  const goOn: (() => void)[] = [];
  async function* read(_: GivenLetter, options: ReadOptions) {
    asked.push(options);
    for (const one of pieces) {
      yield one;
      await new Promise<void>((resolve) => goOn.push(resolve));
      options.signal.throwIfAborted();
    }
  }
  return { read, asked, goOn };
}

describe('a letter that is read', () => {
  it('tells what it asks', async () => {
    const { state } = start(async function* () {
      yield piece(LETTER, 1);
    });
    await state.give(TEXT);
    expect(state.phase.value).toEqual({ type: 'read', isStopped: false });
    expect(state.digest.value).toMatchObject({ kind: 'gas', fields: { amount: { won: 68230 }, due: { date: '2026-12-24' } } });
    state.clear();
    expect([state.phase.value.type, state.reading.value, state.digest.value]).toEqual(['waiting', null, null]);
  });

  it('is told of as far as it is read, and stops at once with what there is', async () => {
    const { read, asked } = waiting(piece(LETTER, 0.5), piece(`${LETTER}\n끝`, 1));
    const { state, onFault } = start(read);
    void state.give(TEXT);
    await vi.waitFor(() => expect(state.digest.value).not.toBeNull());
    expect(state.phase.value.type).toBe('reading');
    state.stop();
    expect(state.phase.value).toEqual({ type: 'read', isStopped: true });
    expect(state.digest.value!.fields.amount).toMatchObject({ won: 68230 });
    expect(asked[0]!.signal.aborted).toBe(true);
    // What was read can be drawn further on.
    expect(asked[0]!.over.aborted).toBe(false);
    expect(onFault).not.toHaveBeenCalled();
  });

  it('gives way to the next one, whatever still comes of it', async () => {
    const { read, asked, goOn } = waiting(piece('과태료', 0.5), piece('과태료', 1));
    const { state } = start((given, options) => (given === TEXT ? read(given, options) : oneOf('관리비')));
    const first = state.give(TEXT);
    await vi.waitFor(() => expect(goOn).toHaveLength(1));
    await state.give(FILE);
    goOn[0]!();
    await first;
    expect(asked[0]!.over.aborted).toBe(true);
    expect(state.reading.value!.letter.text).toBe('관리비');
  });
});

async function* oneOf(text: string) {
  yield piece(text, 1);
}

describe('a letter that cannot be read', () => {
  const failing = (fault: unknown) =>
    // biome-ignore lint/correctness/useYield: it fails before it has read anything
    start(async function* () {
      throw fault;
    });

  it.each(['empty', 'heic', 'broken-pdf', 'no-korean'] as LetterProblem[])('says that it is %s', async (problem) => {
    const { state, onFault } = failing(new UnreadableLetter(problem));
    await state.give(FILE);
    expect(state.phase.value).toEqual({ type: 'failed', problem });
    expect(onFault).not.toHaveBeenCalled();
  });

  it('says so where nobody knows why, and the fault is told of', async () => {
    const { state, onFault } = failing(new TypeError('odd'));
    await state.give(FILE);
    expect(state.phase.value).toEqual({ type: 'failed', problem: 'failed' });
    expect(onFault).toHaveBeenCalledTimes(1);
  });

  it('is opened with its password, which may be wrong', async () => {
    const { state } = start(async function* (_, { password }) {
      if (password !== '900131') throw new UnreadableLetter(password ? 'wrong-password' : 'password');
      yield piece(LETTER, 1);
    });
    await state.give(FILE);
    expect(state.phase.value).toEqual({ type: 'locked', isWrong: false });
    await state.unlock('1');
    expect(state.phase.value).toEqual({ type: 'locked', isWrong: true });
    await state.unlock('900131');
    expect(state.phase.value.type).toBe('read');
  });
});

it('a picture is read once more as it is to be looked at', async () => {
  const given: GivenLetter[] = [];
  const { state } = start(async function* (one) {
    given.push(one);
    yield piece(LETTER, 1);
  });
  await state.give(FILE);
  await state.look({ turns: 1, crop: null });
  expect(given).toEqual([FILE, { ...FILE, view: { turns: 1, crop: null } }]);
});

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readLetterDocument } from '../../cli/input/read-letter-document.ts';
import type { Digest, DigestField } from '../../core/digest/digest.ts';
import { digestLetter } from '../../core/digest/digest-letter.ts';
import { layOutText } from '../../core/digest/layout/lay-out-text.ts';
import type { LetterModel } from '../../core/digest/letter-model.ts';
import { fitsKind } from './kinds-of-letters.ts';

/** A letter of a collection with what a reader has to be told of it. */
export interface GoldLetter {
  file: string;
  kind: string;
  amount: { won: number } | null;
  amountLater: { won: number } | null;
  /** The last day for `amount`. */
  due: { date: string } | null;
  /** Where nothing is to be paid, the last day for the one thing that is asked: to come, to hand in, to answer. */
  by?: { date: string };
  account: { quote: string } | null;
  /** `days` is null where the letter names a day. */
  objection: { days: number | null; quote: string } | null;
  warning: 'imitation' | null;
}

/** What is judged of a digest. */
export const JUDGED = ['kind', 'amount', 'amountLater', 'due', 'by', 'account', 'objection', 'warning'] as const;

export type Judged = (typeof JUDGED)[number];

/**
 * `right`: as the letter has it, also where it has nothing; `wrong`: shown as certain, but another or not there; `doubted`: the
 * same with a doubt; `missing`: not found. What is right but shown with a doubt is right.
 */
export type Verdict = 'right' | 'wrong' | 'doubted' | 'missing';

export interface LetterFigures {
  letters: number;
  counts: Readonly<Record<Judged, Readonly<Record<Verdict, number>>>>;
  /** Of the sums and last days that are right and in the letter, how many are shown, and how many with a doubt. */
  right: Readonly<{ shown: number; doubted: number }>;
  /** What is not right, letter by letter. */
  failures: readonly string[];
}

/** The day on which the letters of the collection are read. */
export const READ_ON = '2026-12-01';

const FOLDER = new URL('../../tests/core/digest/', import.meta.url);
const MONTH = 30;
/** The project's collections, in the order in which they were written; the last holds letters for each mistake that was mended. */
export const LETTER_SETS = [
  'letters',
  'letters-second',
  'letters-third',
  'letters-fourth',
  'letters-fifth',
  'letters-sixth',
  'letters-seventh',
  'letters-by-cause',
] as const;

/** The folder of one of the project's collections. */
export function folderOfLetters(set: (typeof LETTER_SETS)[number]): string {
  return fileURLToPath(new URL(`${set}/`, FOLDER));
}

/** The letters of a folder with a `gold.jsonl`; the project's first collection unless one is named. */
export function readGoldLetters(folder = folderOfLetters('letters')): { gold: GoldLetter; source: string }[] {
  const lines = readFileSync(`${folder}/gold.jsonl`, 'utf8').trim().split('\n');
  return lines.map((line) => {
    const gold = JSON.parse(line) as GoldLetter;
    return { gold, source: readFileSync(`${folder}/${gold.file}`, 'utf8') };
  });
}

/** How right the digests of letters are. */
export function evaluateLetters(letters: ReturnType<typeof readGoldLetters>, model: LetterModel): LetterFigures {
  return judgeDigests(
    letters.map(({ gold, source }) => {
      const letter = gold.file.endsWith('.html') ? readLetterDocument(source).letter : layOutText(source);
      return { gold, digest: digestLetter(letter, model, READ_ON) };
    }),
  );
}

/** How right digests are, whatever they were read from. */
export function judgeDigests(digests: readonly { gold: GoldLetter; digest: Digest }[]): LetterFigures {
  const counts = Object.fromEntries(JUDGED.map((judged) => [judged, { right: 0, wrong: 0, doubted: 0, missing: 0 }])) as Record<
    Judged,
    Record<Verdict, number>
  >;
  const failures: string[] = [];
  const right = { shown: 0, doubted: 0 };
  for (const { gold, digest } of digests) {
    for (const judged of JUDGED) {
      if (judged === 'by' && !gold.by) continue;
      const verdict = judge(judged, gold, digest);
      counts[judged][verdict]++;
      if (verdict !== 'right') failures.push(`${gold.file}: ${judged} ${verdict}`);
      else if (isOfMoney(judged) && gold[judged]) {
        right.shown++;
        if (digest.fields[judged]?.unsure) right.doubted++;
      }
    }
  }
  return { letters: digests.length, counts, right, failures };
}

function isOfMoney(judged: Judged): judged is 'amount' | 'amountLater' | 'due' {
  return judged === 'amount' || judged === 'amountLater' || judged === 'due';
}

function judge(judged: Judged, gold: GoldLetter, { kind, sure, warning, fields, todo }: Digest): Verdict {
  if (judged === 'kind') {
    if (gold.kind === 'none' ? kind === null : fitsKind(gold.kind, kind)) return 'right';
    return kind === null ? 'missing' : sure < 0.5 ? 'doubted' : 'wrong';
  }
  if (judged === 'warning') return gold.warning === warning ? 'right' : warning ? 'wrong' : 'missing';
  if (judged === 'by') return judgeDay(gold.by?.date, todo);
  const found = fields[judged];
  const isOfLetter = found !== undefined && !('fact' in found);
  if (gold[judged] === null) return isOfLetter ? wrong(found) : 'right';
  if (!found) return 'missing';
  return isSame(judged, gold, found) ? 'right' : wrong(found);
}

/** Whether one of the things to do has the day. */
function judgeDay(day: string | undefined, todo: Digest['todo']): Verdict {
  const dated = todo.filter(({ by }) => by !== null);
  if (dated.some(({ by }) => by === day)) return 'right';
  if (dated.length === 0) return 'missing';
  return dated.some(({ unsure }) => unsure) ? 'doubted' : 'wrong';
}

function wrong(found: DigestField): Verdict {
  return found.unsure ? 'doubted' : 'wrong';
}

function isSame(judged: Exclude<Judged, 'kind' | 'by' | 'warning'>, gold: GoldLetter, found: DigestField): boolean {
  if ('won' in found) return (judged === 'amount' || judged === 'amountLater') && found.won === gold[judged]?.won;
  if (judged === 'due') return 'date' in found && found.date === gold.due?.date;
  if (judged === 'account') return 'text' in found && digitsOf(gold.account?.quote ?? '').includes(digitsOf(found.text));
  if ('date' in found) return gold.objection?.days === null;
  return 'counted' in found && (found.days ?? MONTH * (found.months ?? 0)) === gold.objection?.days;
}

function digitsOf(text: string): string {
  return text.replace(/\D/g, '');
}

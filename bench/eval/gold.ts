import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A sentence whose morpheme boundaries are known. Offsets are UTF-16 code units. */
export interface GoldSentence {
  text: string;
  eojeols: GoldEojeol[];
}

interface GoldEojeol {
  form: string;
  start: number;
  xpos: string;
  morphs: string[];
  /** Inside `form`; negative: within the syllable at that offset; null: not recovered. */
  bounds: number[] | null;
}

export type Verdict = 'right' | 'wrong' | 'unknown';

/** Hand labels for a headword inside one longer gold morpheme, by `headword\teojeol`. */
export type GoldLabels = Map<string, string>;

/** Reads `open.jsonl` (or every `*.jsonl` named so) and `labels.tsv` of a folder. */
export function readGold(folder: string): { sentences: GoldSentence[]; labels: GoldLabels } {
  const lines = readFileSync(join(folder, 'open.jsonl'), 'utf8').trim().split('\n');
  const rows = readFileSync(join(folder, 'labels.tsv'), 'utf8').trim().split('\n').slice(1);
  return {
    sentences: lines.map((line) => JSON.parse(line) as GoldSentence),
    labels: new Map(rows.map((row) => row.split('\t')).map(([headword, eojeol, label]) => [`${headword}\t${eojeol}`, label ?? 'skip'])),
  };
}

/** Whether `text[start, end)` is a row of whole nominal morphemes, by the gold boundaries and the labels. */
export function judge({
  sentence,
  labels,
  headword,
  start,
  end,
}: {
  sentence: GoldSentence;
  labels: GoldLabels;
  headword: string;
  start: number;
  end: number;
}): Verdict {
  const touched = sentence.eojeols.filter((eojeol) => eojeol.start < end && eojeol.start + eojeol.form.length > start);
  for (const eojeol of touched) {
    const label = labels.get(`${headword}\t${eojeol.form}`);
    if (label) return label === 'ok' ? 'right' : label === 'bad' ? 'wrong' : 'unknown';
    const verdict = judgeInside(
      eojeol,
      Math.max(start, eojeol.start) - eojeol.start,
      Math.min(end, eojeol.start + eojeol.form.length) - eojeol.start,
    );
    if (verdict !== 'right') return verdict;
  }
  return 'right';
}

function judgeInside({ form, bounds, xpos }: GoldEojeol, from: number, to: number): Verdict {
  if (!bounds) return 'unknown';
  const edges = [0, ...bounds, form.length];
  const first = edges.indexOf(from);
  const last = edges.indexOf(to);
  if (first < 0 || last < 0) return 'wrong';
  return xpos.split('+').slice(first, last).every(isNominal) ? 'right' : 'wrong';
}

/** Kaist tags that begin with n, xp, xs; in GSD the noun and affix tags of Sejong. */
function isNominal(tag: string): boolean {
  return /^(n|xp|xsn)/.test(tag) || /^(NN[GPB]|NR|NP|XR|XPN|XSN|SN|SL|SH)$/.test(tag);
}

import type { Span } from '../spans.ts';
import type { Label } from '../words/label.ts';
import type { Words } from '../words/words.ts';
import type { Units } from './units.ts';
import { LEADS, WORD_GROUPS } from './word-groups.ts';

const NAMES = Object.keys(WORD_GROUPS) as (keyof typeof WORD_GROUPS)[];
/** What the units of a text are by the words of the lists. */
export interface WordMarks {
  /** For each unit, a bit for each group that has it, or a word around it. */
  groups: Int32Array;
  /** The last word in front that leads to a detail: its group, its text, and how many units before; 0 where none is near. */
  leads: Int32Array;
  leadWords: Int32Array;
  distances: Uint8Array;
}

const FAR = 12;

/** Marks the units of a text. */
export type MarkWords = (text: string, units: Units) => WordMarks;

/** Prepares the marking by the words of the loaded languages. */
export function wordMarker(words: Words): MarkWords {
  const labels = NAMES.map((name) => words.label(...WORD_GROUPS[name]));
  return (text, units) => {
    const { count } = units;
    const marks = {
      groups: new Int32Array(count),
      leads: new Int32Array(count),
      leadWords: new Int32Array(count),
      distances: new Uint8Array(count),
    };
    const endsWith = new Int32Array(count);
    const endWords = new Int32Array(count);
    for (const [group, label] of labels.entries()) markGroup({ label, group, text, units, marks, endsWith, endWords });
    let last = -1;
    for (let at = 0; at < count; at++) {
      if (last >= 0 && at - last <= FAR) {
        marks.leads[at] = endsWith[last]!;
        marks.leadWords[at] = endWords[last]!;
        marks.distances[at] = at - last;
      }
      if (endsWith[at]) last = at;
    }
    return marks;
  };
}

interface Marking {
  label: Label;
  group: number;
  text: string;
  units: Units;
  marks: WordMarks;
  endsWith: Int32Array;
  endWords: Int32Array;
}

function markGroup({ label, group, text, units, marks, endsWith, endWords }: Marking): void {
  const isLead = LEADS.includes(NAMES[group]!);
  let at = 0;
  for (const { start, end } of label.spansIn(text) as readonly Span[]) {
    while (at > 0 && units.starts[at - 1]! >= start) at--;
    while (at < units.count && units.ends[at]! <= start) at++;
    let word = group;
    for (let i = at; i < units.count && units.starts[i]! < end; i++) {
      marks.groups[i]! |= 1 << group;
      word = Math.imul(word, 31) + units.ids[i]!;
      if (isLead && units.ends[i]! >= end) {
        endsWith[i]! |= 1 << group;
        endWords[i] = word;
      }
    }
  }
}

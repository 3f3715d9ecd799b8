import { endOfMatch, type Span } from '../../spans.ts';
import type { NameTest } from '../forms/name-test.ts';

/** A text in which a name is read, with what ends a name. */
export interface NamePage {
  text: string;
  /** Where labels begin. */
  labelStarts: ReadonlySet<number>;
  test: NameTest;
}

/** So many characters show whether the next label or an instruction begins. */
const AHEAD = 16;

const latinWord = /^\p{Lu}[\p{L}\p{M}'’-]*/u;

/** The page with the labels that were found in its text. */
export function namePage(text: string, labels: readonly Span[], test: NameTest): NamePage {
  const labelStarts = labels.filter((label) => !isFamilyHo(text, label)).map(({ start }) => start);
  return { text, labelStarts: new Set(labelStarts), test };
}

/** The name that a sticky expression matches at a place, up to the next label; empty where other words stand there. */
export function readName(page: NamePage, start: number, value: RegExp): Span[] {
  if (beginsWithOtherWord(page, start)) return [];
  const end = endOfMatch(page.text, value, start);
  if (end <= start) return [];
  const name = { start, end: cutAtLabel(page, start, end) };
  return page.test.isName(page.text.slice(name.start, name.end)) ? [name] : [];
}

/** “Ho” without a colon is a name (Hồ, 호) more often than the label họ without its mark. */
function isFamilyHo(text: string, { start, end }: Span): boolean {
  return /^ho$/i.test(text.slice(start, end)) && !/^ ?[:=]/.test(text.slice(end, end + 2));
}

/** A later word that is a label, an instruction or a thing (Korea University) is not part of the name. */
function cutAtLabel(page: NamePage, start: number, end: number): number {
  for (const gap of page.text.slice(start, end).matchAll(/[ ,/]{1,2}/gu)) {
    const at = start + gap.index + gap[0].length;
    const word = latinWord.exec(page.text.slice(at, end))?.[0] ?? '';
    // The name of an office: HR Department.
    if (gap[0] === ' ' && !page.test.isName(word) && !beginsWithOtherWord(page, at)) return start;
    if (beginsWithOtherWord(page, at) || page.test.beginsWithTitle(page.text.slice(at, at + AHEAD)) || !page.test.isName(word))
      return start + gap.index;
  }
  return end;
}

function beginsWithOtherWord({ text, labelStarts, test }: NamePage, at: number): boolean {
  return labelStarts.has(at) || test.beginsWithOtherWord(text.slice(at, at + AHEAD));
}

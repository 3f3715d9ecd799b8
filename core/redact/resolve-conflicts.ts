import { MASK } from './mask.ts';
import type { Context, Find } from './recogniser.ts';
import type { RedactionKind } from './redaction.ts';
import { countDigits, type Finding } from './spans.ts';

/** A recogniser whose expressions are built. */
export interface Finder {
  kind: RedactionKind;
  fewestDigits?: number | undefined;
  find: Find;
}

/** What the finders, in their order of precedence, find: sorted and apart, since each loses what one before it has claimed. */
export function resolveConflicts(context: Context, finders: readonly Finder[]): Finding[] {
  const { text } = context;
  const taken = new Uint8Array(text.length);
  for (let at = text.indexOf(MASK); at >= 0; at = text.indexOf(MASK, at + 1)) taken[at] = 1;
  const free: Finding[] = [];
  const digits = countDigits(text);
  for (const { kind, fewestDigits = 0, find } of finders) {
    if (digits < fewestDigits) continue;
    for (const found of find(context)) {
      free.push(...freeParts(text, taken, { kind, ...found }));
      taken.fill(1, found.start, found.end);
    }
  }
  return free.sort((a, b) => a.start - b.start);
}

function freeParts(text: string, taken: Uint8Array, { kind, start, end }: Finding): Finding[] {
  const parts: Finding[] = [];
  for (let from = start; from < end; from++) {
    if (taken[from]) continue;
    let to = from;
    while (to < end && !taken[to]) to++;
    const trimmed = trim(text, from, to);
    if (trimmed.end > trimmed.start) parts.push({ kind, ...trimmed });
    from = to;
  }
  return parts;
}

/** Without the marks and spaces at both ends; empty where there is no letter or figure. */
function trim(text: string, from: number, to: number) {
  const part = text.slice(from, to);
  const start = part.search(/[\p{L}\p{N}+(@*]/u);
  const last = [...part.matchAll(/[\p{L}\p{M}\p{N})*●○•]/gu)].at(-1);
  if (start < 0 || !last || !/[\p{L}\p{N}]/u.test(part)) return { start: from, end: from };
  return { start: from + start, end: from + last.index + last[0].length };
}

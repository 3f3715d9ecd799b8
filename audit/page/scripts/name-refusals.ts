import type { FindingKind } from '../../page-audit.ts';

/** A place in a script where names may be refused. */
export interface Refusal {
  kind: FindingKind;
  /** Where it is in the code. */
  at: number;
}

/** A class of characters in a pattern. A longer one is an array of the script. */
const CLASS = /(\^?)\[(\^?)((?:[^\]\\\n]|\\.){1,60})\]([+*]|\{\d*,?\d*\})?(\$?)/g;
const HANGUL = /가-[힣힝]|\\uac00-\\ud7a3/i;
const LATIN = /[Aa]-[Zz]|\\w/;
const SPACE = /\\s|^ | $|[^\\] (?!-)/;
/** All white space replaced or looked for, not only that at both ends, which is trimmed. */
const ANY_SPACE = /\/(?:\\s|[ ])\+?\/g?i?\s*(?:\.test\(|,\s*(?:''|"")\s*\))|(?:indexOf|includes)\(\s*(?:' '|" ")\s*\)/g;

/** What code refuses in a text, as its patterns suggest; whether the text is a name has to be seen around it. */
export function refusalsInCode(code: string): Refusal[] {
  const found: Refusal[] = [];
  for (const match of code.matchAll(CLASS)) {
    const kind = refusedByClass(match);
    if (kind) found.push({ kind, at: match.index });
  }
  for (const match of code.matchAll(ANY_SPACE)) found.push({ kind: 'name-without-spaces', at: match.index });
  return found;
}

/**
 * `^[가-힣]+$` takes nothing but Hangul, `[^가-힣]` looks for all else; `[a-zA-Z]` by itself looks for Latin letters, to refuse them.
 * A class that is none of a pattern (an array, an index) has no range of letters.
 */
function refusedByClass([, begin, negated, inside, , end]: RegExpMatchArray): FindingKind | null {
  const isWhole = begin === '^' && end === '$';
  const hangul = HANGUL.test(inside!);
  const latin = LATIN.test(inside!);
  if (!hangul && !latin) return null;
  if (isWhole || negated) {
    if (!latin) return 'name-without-latin';
    return hangul && !SPACE.test(inside!) ? 'name-without-spaces' : null;
  }
  return latin && !hangul && begin !== '^' && end !== '$' ? 'name-without-latin' : null;
}

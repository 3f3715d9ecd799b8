import { clauseRole } from './clause-role.ts';

/**
 * How deep the clauses of a Korean sentence lie inside each other, read from the left as somebody reads it: 0 for one clause alone, 1 for a
 * clause in the main one, 2 for a clause in that ([[외국인등록을 한] 외국인이 체류지를 변경한] 때). It tells no less than two readers would and
 * misses some, since a noun that is named once may belong to either of two verbs.
 */
export function clauseDepth(eojeols: readonly string[]): number {
  const words = eojeols.map((eojeol) => eojeol.replace(/[^가-힣]+$/u, '').replace(/^[^가-힣]+/u, ''));
  let depth = 0;
  let deepest = 0;
  let isCarried = false;
  for (const [at, word] of words.entries()) {
    const role = clauseRole(word, words[at - 1] ?? '', words[at + 1] ?? '');
    const inner = isCarried && depth > 0 ? depth + 1 : Math.max(depth, 1);
    if (role === 'inside' || role === 'side') deepest = Math.max(deepest, inner);
    if (role === 'inside') depth = inner;
    else if (role !== 'carried' && role !== 'none') depth = 0;
    if (/[,，]$/.test(eojeols[at]!)) depth = 0;
    isCarried = role === 'carried' || (role === 'none' && isCarried);
  }
  return deepest;
}

import { type Change, pathOf } from './change.ts';

/** Every change in words: file, field, and the whole text before and after. */
export function describeChanges(changes: ReadonlyMap<string, readonly Change[]>): string {
  return [...changes].map(([file, ofFile]) => [file, ...ofFile.map(describeChange)].join('\n')).join('\n\n');
}

function describeChange(change: Change): string {
  const { before, after } = change;
  return `  ${pathOf(change).join('.')}\n    before  ${inWords(before)}\n    after   ${inWords(after)}`;
}

function inWords(value: Change['before']): string {
  if (value === null) return 'nothing';
  if (typeof value === 'string') return `“${value}”`;
  return value.length ? value.map((name) => `“${name}”`).join(', ') : 'none';
}

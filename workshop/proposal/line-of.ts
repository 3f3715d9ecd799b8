import { isMap, isNode, isScalar, LineCounter, type ParsedNode, parseDocument } from 'yaml';

/** The line of a field (`en.meaning`, `sources.0`, `line 12`) in the text of a file; of a field that is not there, that of what it belongs in. */
export function lineOf(text: string, field: string | null): number {
  const [first = ''] = (field ?? '').split(', ');
  const written = /^line (\d+)/.exec(field ?? '')?.[1];
  if (written !== undefined) return Number(written);
  const counter = new LineCounter();
  let node: ParsedNode | null = parseDocument(text, { lineCounter: counter }).contents;
  let offset = 0;
  for (const step of first.split('.')) {
    const next: { offset: number; node: ParsedNode | null } | null = node && stepInto(node, step);
    if (!next) break;
    ({ offset, node } = next);
  }
  return counter.linePos(offset).line || 1;
}

function stepInto(node: ParsedNode, step: string): { offset: number; node: ParsedNode | null } | null {
  if (isMap(node)) {
    const pair = node.items.find(({ key }) => isScalar(key) && key.value === step);
    return pair && isNode(pair.key) ? { offset: pair.key.range![0], node: pair.value as ParsedNode | null } : null;
  }
  const item = 'items' in node ? node.items[Number(step)] : undefined;
  return isNode(item) ? { offset: item.range![0], node: item as ParsedNode } : null;
}

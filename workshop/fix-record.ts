import { isDeepStrictEqual } from 'node:util';
import type * as v from 'valibot';
import { parseDocument } from 'yaml';
import type { Edit } from '../glossary/problem.ts';
import { fixLayout } from '../glossary/read/fix-layout.ts';
import { applyEdits } from './apply-edits.ts';
import { sortKeys } from './layout/sort-keys.ts';

/** A file's text, its schema, and the single values that its problems want to change. */
export interface Repair {
  text: string;
  schema: v.GenericSchema;
  edits: readonly Edit[];
}

/**
 * The text with its layout, single values and order of keys fixed. Skips a step that would change anything else than the
 * edited values, so that nothing is lost.
 */
export function fixRecord({ text, schema, edits }: Repair): string {
  const laidOut = sameData(text, fixLayout(text)) ?? text;
  const edited = edits.reduce((before, edit) => onlyChanges(before, applyEdits(before, [edit]), edit) ?? before, laidOut);
  return sameData(edited, sortKeys(edited, schema)) ?? edited;
}

/** The new text if it says the same, otherwise null. A text that is not YAML yet says nothing that could be lost. */
function sameData(before: string, after: string): string | null {
  if (after === before) return after;
  const [old, fixed] = [dataOf(before), dataOf(after)];
  return old === null || isDeepStrictEqual(old, fixed) ? after : null;
}

function onlyChanges(before: string, after: string, { path, value }: Edit): string | null {
  const document = parseDocument(before);
  if (document.errors.length || !document.hasIn(path)) return null;
  document.setIn(path, document.createNode(value));
  return isDeepStrictEqual(document.toJS(), dataOf(after)) ? after : null;
}

function dataOf(text: string): unknown {
  const document = parseDocument(text);
  return document.errors.length ? null : document.toJS();
}

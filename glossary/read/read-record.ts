import type * as v from 'valibot';
import { openParsed, type ParsedStore } from '../cache/keep-parsed.ts';
import { decodeFile } from './decode-file.ts';
import { type RecordReading, readText } from './read-text.ts';

/** Reads the bytes of a YAML file of the glossary by its schema. Reports every problem of the file, and never throws. */
export function readRecord<Value>(file: string, bytes: Uint8Array, schema: v.GenericSchema<unknown, Value>): RecordReading<Value> {
  const { text, problem } = decodeFile(file, bytes);
  if (text === null) return { file, value: null, problems: [problem], text: null, data: null };
  store ??= openParsed();
  return readText(file, text, schema, store);
}

let store: ParsedStore | null = null;

/** Keeps for the next run what was parsed in this one. */
export function keepParsed(): void {
  store?.save();
}

import { createRedactor } from '../core/redact/create-redactor.ts';
import { openCompiled } from '../glossary/compile/open-compiled.ts';
import { readInput } from './input/read-input.ts';
import { splitLines } from './input/split-lines.ts';
import type { CommandOptions } from './options.ts';

/** `annae redact`: texts with personal numbers struck out; offsets are UTF-16 code units of the input. */
export function redact(path: string, { json, lines }: CommandOptions): string {
  const { text } = readInput(path);
  const texts = lines ? splitLines(text) : [text];
  const redactor = createRedactor(openCompiled().redaction());
  const results = texts.map((one) => redactor.redact(one));
  return results.map((result) => (json || lines ? JSON.stringify(result) : result.text)).join('\n');
}

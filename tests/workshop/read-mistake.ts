import { readFileSync } from 'node:fs';
import { SAMPLE_FILE } from '../glossary/sample-term.ts';

/** What a volunteer wrote in place of some lines of the sample, and what they are told. */
export interface Mistake {
  /** The file as it would be then. */
  text: string;
  /** `field: found → expected`, one for each problem. */
  en: string[];
  ko: string[];
}

/** Reads lines that begin with - (of the sample), + (in their place), `en: ` and `ko: ` (what is said). */
export function readMistake(path: string): Mistake {
  const lines = readFileSync(path, 'utf8').trimEnd().split('\n');
  const after = (mark: string) => lines.filter((line) => line.startsWith(mark)).map((line) => line.slice(mark.length));
  return { text: replaceLines(after('-'), after('+')), en: after('en: '), ko: after('ko: ') };
}

/** Lines that stand apart in the sample are replaced one by one, neighbours as a whole. */
function replaceLines(from: readonly string[], to: readonly string[]): string {
  const whole = `\n${from.join('\n')}\n`;
  if (SAMPLE_FILE.includes(whole)) return SAMPLE_FILE.replace(whole, () => `\n${to.join('\n')}\n`);
  return from.reduce((text, line, at) => {
    if (!text.includes(`\n${line}\n`)) throw new Error(`The sample has no line “${line}”.`);
    return text.replace(`\n${line}\n`, () => `\n${to[at]}\n`);
  }, SAMPLE_FILE);
}

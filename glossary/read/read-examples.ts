import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LANGUAGES, type Language } from '../../core/languages.ts';
import type { ServiceExample } from '../../core/route/compile/examples.ts';
import { SERVICES } from '../../core/services.ts';
import { type Problem, say, show } from '../problem.ts';
import { decodeFile } from './decode-file.ts';

export type Examples = Readonly<Record<Language, readonly ServiceExample[]>>;

/** Reads `examples/<language>.tsv`: a service, a tab and a question on each line. Lines that begin with # are titles. */
export function readExamples(folder: string): { examples: Examples; problems: Problem[] } {
  const problems: Problem[] = [];
  const read = (language: Language): ServiceExample[] => {
    const path = join(folder, `${language}.tsv`);
    if (!existsSync(path)) return [];
    const file = `glossary/examples/${language}.tsv`;
    const { text, problem } = decodeFile(file, readFileSync(path));
    if (problem) problems.push(problem);
    const reading = readRows(file, text ?? '');
    problems.push(...reading.problems);
    return reading.examples;
  };
  const examples = Object.fromEntries(LANGUAGES.map((language) => [language, read(language)])) as unknown as Examples;
  return { examples, problems };
}

function readRows(file: string, text: string): { examples: ServiceExample[]; problems: Problem[] } {
  const examples: ServiceExample[] = [];
  const problems: Problem[] = [];
  const seen = new Set<string>();
  text.split(/\r?\n/).forEach((line, at) => {
    if (line === '' || line.startsWith('#')) return;
    const [service = '', question = '', ...rest] = line.split('\t');
    const isRow = (SERVICES as readonly string[]).includes(service) && question.trim() !== '' && rest.length === 0;
    const expected = isRow
      ? say('each question once', '질문마다 한 번씩만')
      : say('a service of core/services.ts, a tab, a question', 'core/services.ts에 있는 서비스, 탭, 질문');
    if (isRow && !seen.has(question)) examples.push({ service, text: question });
    else problems.push({ file, severity: 'must', field: `line ${at + 1}`, found: show(line), expected });
    seen.add(question);
  });
  return { examples, problems };
}

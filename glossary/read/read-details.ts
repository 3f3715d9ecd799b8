import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readMarkedText } from '../../core/redact/tagger/train/marked-text.ts';
import { type Problem, say, show } from '../problem.ts';
import { decodeFile } from './decode-file.ts';

/** Reads `details/<language>.txt`: a text on each line, in which personal details are marked. Lines that begin with # are titles. */
export function readDetails(folder: string): { details: string[]; problems: Problem[] } {
  const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.txt')) : [];
  const readings = files.sort().map((name) => readFile(folder, name));
  return { details: readings.flatMap(({ details }) => details), problems: readings.flatMap(({ problems }) => problems) };
}

function readFile(folder: string, name: string): { details: string[]; problems: Problem[] } {
  const file = `glossary/details/${name}`;
  const { text, problem } = decodeFile(file, readFileSync(join(folder, name)));
  const details: string[] = [];
  const problems: Problem[] = problem ? [problem] : [];
  (text ?? '').split(/\r?\n/).forEach((line, at) => {
    if (line === '' || line.startsWith('#')) return;
    const isSound = readMarkedText(line).every((piece) => !/[⟦⟧]/u.test(piece.text)) && !details.includes(line);
    if (isSound) details.push(line);
    else problems.push({ file, severity: 'must', field: `line ${at + 1}`, found: show(line), expected: EXPECTED });
  });
  return { details, problems };
}

const EXPECTED = say(
  'each text once, with details marked as ⟦name:…⟧, ⟦address:…⟧ or ⟦code:…⟧',
  '글마다 한 번씩만. 개인 정보는 ⟦name:…⟧, ⟦address:…⟧, ⟦code:…⟧로 표시',
);

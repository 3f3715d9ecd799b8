import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import type { LexiconSource } from '../../core/route/emergency/compile/compile-lexicons.ts';
import type { EmergencyExample } from '../../core/route/emergency/compile/emergency-sources.ts';
import { DANGERS, type Urgency } from '../../core/route/emergency/emergency.ts';
import { type Problem, say, show } from '../problem.ts';
import { decodeFile } from './decode-file.ts';
import { readRecord } from './read-record.ts';

/** What recognises emergencies, as the volunteers wrote it. */
export interface Emergencies {
  examples: EmergencyExample[];
  lexicons: LexiconSource[];
}

/** Why a harmless text only looks like an emergency. */
export const LOOKS = [
  'law',
  'past',
  'hypothetical',
  'fiction',
  'insurance',
  'idiom',
  'other-sense',
  'prevention',
  'solved',
  'ordinary',
] as const;

const LABELS: readonly Urgency[] = ['yes', 'maybe', 'no'];
const lexiconSchema = v.record(v.pipe(v.string(), v.regex(/^[a-z]+(-[a-z]+)*$/)), v.array(v.pipe(v.string(), v.minLength(1))));

/** Reads `emergencies/<language>.tsv` (yes, maybe or no; the kind of danger, or why there is none; the text) and `<language>.yaml` (words for concepts). */
export function readEmergencies(folder: string): Emergencies & { problems: Problem[] } {
  const files = existsSync(folder) ? readdirSync(folder).sort() : [];
  const tables = files.filter((name) => name.endsWith('.tsv')).map((name) => readTable(folder, name));
  const lexicons = files.filter((name) => name.endsWith('.yaml')).map((name) => readLexicon(folder, name));
  return {
    examples: tables.flatMap(({ examples }) => examples),
    lexicons: lexicons.flatMap(({ lexicon }) => lexicon),
    problems: [...tables, ...lexicons].flatMap(({ problems }) => problems),
  };
}

function readLexicon(folder: string, name: string): { lexicon: LexiconSource[]; problems: Problem[] } {
  const { value, problems } = readRecord(`glossary/emergencies/${name}`, readFileSync(join(folder, name)), lexiconSchema);
  return { lexicon: value ? [{ language: name.replace('.yaml', ''), concepts: value }] : [], problems };
}

function readTable(folder: string, name: string): { examples: EmergencyExample[]; problems: Problem[] } {
  const file = `glossary/emergencies/${name}`;
  const { text, problem } = decodeFile(file, readFileSync(join(folder, name)));
  const examples: EmergencyExample[] = [];
  const problems: Problem[] = problem ? [problem] : [];
  (text ?? '').split(/\r?\n/).forEach((line, at) => {
    if (line === '' || line.startsWith('#')) return;
    const [label = '', topic = '', example = '', ...rest] = line.split('\t');
    const topics: readonly string[] = label === 'no' ? LOOKS : DANGERS;
    const isRow = (LABELS as readonly string[]).includes(label) && topics.includes(topic) && example.trim() !== '' && rest.length === 0;
    if (isRow) examples.push({ language: name.replace('.tsv', ''), label: label as Urgency, topic, text: example });
    else problems.push({ file, severity: 'must', field: `line ${at + 1}`, found: show(line), expected: ROW });
  });
  return { examples, problems };
}

const ROW = say(
  `yes or maybe, a tab, one of ${DANGERS.join(', ')}; or no, a tab, one of ${LOOKS.join(', ')}; then a tab and the text`,
  `yes 또는 maybe, 탭, ${DANGERS.join(', ')} 가운데 하나. 또는 no, 탭, ${LOOKS.join(', ')} 가운데 하나. 그다음 탭과 글`,
);

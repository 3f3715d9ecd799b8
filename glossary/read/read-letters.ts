import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type * as v from 'valibot';
import type { Problem } from '../problem.ts';
import { say } from '../problem.ts';
import {
  type ImitationsRecord,
  imitationsSchema,
  type LabelsRecord,
  labelsSchema,
  type PaperRecord,
  papersSchema,
} from '../schema/letter-schemas.ts';
import { readRecord } from './read-record.ts';

/** What is known of letters of any kind. */
export interface LetterKnowledge {
  labels: LabelsRecord | null;
  papers: PaperRecord[];
  imitations: ImitationsRecord | null;
}

/** Reads `fields.yaml`, `papers.yaml` and `imitations.yaml` of a glossary folder. A file that is not there says nothing. */
export function readLetters(folder: string): LetterKnowledge & { problems: Problem[] } {
  const labels = readOne(folder, 'fields.yaml', labelsSchema);
  const papers = readOne(folder, 'papers.yaml', papersSchema);
  const imitations = readOne(folder, 'imitations.yaml', imitationsSchema);
  return {
    labels: labels.value,
    papers: papers.value ?? [],
    imitations: imitations.value,
    problems: [
      ...[labels, papers, imitations].flatMap((reading) => reading.problems),
      ...twice('papers.yaml', papers.value ?? []),
      ...twice('imitations.yaml', imitations.value?.signs ?? []),
    ],
  };
}

function readOne<Value>(
  folder: string,
  name: string,
  schema: v.GenericSchema<unknown, Value>,
): { value: Value | null; problems: Problem[] } {
  const path = join(folder, name);
  return existsSync(path) ? readRecord(`glossary/${name}`, readFileSync(path), schema) : { value: null, problems: [] };
}

function twice(name: string, records: readonly { id: string }[]): Problem[] {
  return records
    .filter(({ id }, row) => records.findIndex((other) => other.id === id) !== row)
    .map(({ id }) => ({
      file: `glossary/${name}`,
      severity: 'must',
      field: id,
      found: say(`${id} twice`, `두 번 나옴: ${id}`),
      expected: say('each id once', 'id마다 한 번씩만'),
    }));
}

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DANGERS } from '../../core/route/emergency/emergency.ts';
import type { Problem } from '../problem.ts';
import { say } from '../problem.ts';
import { type DangerRecord, dangersSchema } from '../schema/danger-schema.ts';
import { readRecord } from './read-record.ts';
import type { Reading } from './read-text.ts';

const FILE = 'glossary/dangers.yaml';

/** Reads `dangers.yaml` of a glossary folder: one record for each kind of danger, or none if there is no such file. */
export function readDangers(folder: string): Reading<DangerRecord[]> {
  const path = join(folder, 'dangers.yaml');
  if (!existsSync(path)) return { file: FILE, value: [], problems: [] };
  const { file, value, problems } = readRecord(FILE, readFileSync(path), dangersSchema);
  return { file, value, problems: [...problems, ...(value ? kindsThatAreNotOnce(value) : [])] };
}

function kindsThatAreNotOnce(records: readonly DangerRecord[]): Problem[] {
  return DANGERS.flatMap((danger): Problem[] => {
    const count = records.filter(({ id }) => id === danger).length;
    if (count === 1) return [];
    return [
      {
        file: FILE,
        severity: 'must',
        field: danger,
        found: say(`${count} records`, `기록 ${count}개`),
        expected: say('one record for each kind of danger', '위험의 종류마다 기록 하나'),
      },
    ];
  });
}

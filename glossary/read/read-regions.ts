import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { REGIONS } from '../../core/regions.ts';
import type { Problem } from '../problem.ts';
import { say } from '../problem.ts';
import { type RegionRecord, regionsSchema } from '../schema/region-schema.ts';
import { readRecord } from './read-record.ts';
import type { Reading } from './read-text.ts';

const FILE = 'glossary/regions.yaml';

/** Reads `regions.yaml` of a glossary folder: one record for each region, in their order, or none if there is no such file. */
export function readRegions(folder: string): Reading<RegionRecord[]> {
  const path = join(folder, 'regions.yaml');
  if (!existsSync(path)) return { file: FILE, value: [], problems: [] };
  const { file, value, problems } = readRecord(FILE, readFileSync(path), regionsSchema);
  return { file, value, problems: [...problems, ...(value ? outOfOrder(value) : [])] };
}

function outOfOrder(records: readonly RegionRecord[]): Problem[] {
  const ids = records.map(({ id }) => id).join(', ');
  const expected = REGIONS.join(', ');
  return ids === expected
    ? []
    : [
        {
          file: FILE,
          severity: 'must',
          field: 'id',
          found: ids,
          expected: say(`each region once: ${expected}`, `지역마다 한 번씩: ${expected}`),
        },
      ];
}

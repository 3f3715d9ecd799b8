import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { say } from '../problem.ts';
import { type Site, sitesSchema } from '../schema/site-schema.ts';
import { GLOSSARY_FOLDER } from './read-glossary.ts';
import { readRecord } from './read-record.ts';
import type { Reading } from './read-text.ts';

/** Reads `sites.yaml` of a glossary folder. A host that is there twice is a problem, because only one row can be right. */
export function readSites(folder = GLOSSARY_FOLDER): Reading<Site[]> {
  const { file, value, problems } = readRecord('glossary/sites.yaml', readFileSync(join(folder, 'sites.yaml')), sitesSchema);
  const sites = value?.sites ?? null;
  const twice = (sites ?? []).filter(({ host }, row) => sites!.findIndex((other) => other.host === host) !== row);
  return {
    file,
    value: sites,
    problems: [
      ...problems,
      ...twice.map(({ host }) => ({
        file,
        severity: 'must' as const,
        field: 'sites',
        found: say(`${host} twice`, `두 번 나옴: ${host}`),
        expected: say('one row a host', '호스트마다 한 줄'),
      })),
    ],
  };
}

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SERVICES, type Service } from '../../core/services.ts';
import type { Problem } from '../problem.ts';
import { say } from '../problem.ts';
import { type SituationRecord, situationsSchema } from '../schema/situation-schema.ts';
import { readRecord } from './read-record.ts';

export type Situations = Readonly<Partial<Record<Service, readonly SituationRecord[]>>>;

/** Reads `situations/<service>.yaml` of a glossary folder, in the order of the services. */
export function readSituations(folder: string): { situations: Situations; problems: Problem[] } {
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.yaml')) : [];
  const services = SERVICES.filter((service) => names.includes(`${service}.yaml`));
  const readings = services.map((service) => {
    return { service, ...readRecord(fileOf(`${service}.yaml`), readFileSync(join(folder, `${service}.yaml`)), situationsSchema) };
  });
  return {
    situations: Object.fromEntries(readings.map(({ service, value }) => [service, value ?? []])),
    problems: [
      ...names.filter((name) => !services.some((service) => name === `${service}.yaml`)).map(notAService),
      ...readings.flatMap(({ file, value, problems }) => [...problems, ...idsThatAreTwice(file, value ?? [])]),
    ],
  };
}

function fileOf(name: string): string {
  return `glossary/situations/${name}`;
}

function notAService(name: string): Problem {
  return {
    file: fileOf(name),
    severity: 'must',
    field: null,
    found: name,
    expected: say('the id of a service as the name of the file', '파일 이름으로 서비스의 id'),
  };
}

function idsThatAreTwice(file: string, records: readonly SituationRecord[]): Problem[] {
  const twice = records.filter(({ id }, row) => records.findIndex((other) => other.id === id) !== row);
  return twice.map(({ id }) => ({
    file,
    severity: 'must',
    field: id,
    found: say(`${id} twice`, `두 번 나옴: ${id}`),
    expected: say('each id once', 'id마다 한 번씩만'),
  }));
}

import { SERVICES } from '../../core/services.ts';
import type { Problem } from '../problem.ts';
import type { ServiceFile } from '../service-schema.ts';
import type { Check } from './check.ts';

/** People in need call these numbers: each desk has one, and what is doubtful is known to be. */
export const serviceFacts: Check = {
  name: 'service-facts',
  description: 'Every service has a file of its name with a line to call; doubtful lines are named.',
  find({ serviceReadings }) {
    const ids = serviceReadings.map(({ file }) => idOf(file));
    const missing = SERVICES.filter((service) => !ids.includes(service));
    return [
      ...(ids.length && missing.length ? [noFile(serviceReadings[0]!.file, missing)] : []),
      ...serviceReadings.flatMap(({ file, value }) => (value ? factsOf(file, value) : [])),
    ];
  },
};

function noFile(beside: string, missing: readonly string[]): Problem {
  const file = beside.replace(/[^/\\]+$/, '');
  return { file, severity: 'must', field: null, found: `no ${missing.join('.yaml, ')}.yaml`, expected: 'a file for every service' };
}

function factsOf(file: string, { id, lines }: ServiceFile): Problem[] {
  const must = (field: string, found: string, expected: string): Problem => ({ file, severity: 'must', field, found, expected });
  return [
    ...(id === idOf(file) ? [] : [must('id', id, idOf(file))]),
    ...(lines.length ? [] : [must('lines', 'none', 'at least one line to call')]),
    ...lines.flatMap(({ number, confidence, source }, index): Problem[] =>
      confidence === 'low'
        ? [{ file, severity: 'should', field: `lines.${index}`, found: `${number}: ${source}`, expected: CONFIRMED }]
        : [],
    ),
    ...lines.flatMap(({ number, hours }, index) =>
      hours.some(({ from, to }) => from >= to) ? [must(`lines.${index}.hours`, `${number} closes before it opens`, MIDNIGHT)] : [],
    ),
  ];
}

const MIDNIGHT = 'from before to; over midnight, one row until 24:00 and one from 00:00';
const CONFIRMED = 'a source that confirms it, and confidence: medium or high';

function idOf(file: string): string {
  return file.split(/[/\\]/).at(-1)!.replace('.yaml', '');
}

import { say } from '../../../glossary/problem.ts';
import type { Check } from '../check.ts';

/** In an emergency, readers see each number together with who answers there. */
export const dangerNumbers: Check = {
  name: 'danger-numbers',
  description: 'Every number in dangers.yaml is the number of a contact in services/.',
  find({ dangers, services }) {
    const known = new Set(services.flatMap(({ contacts }) => contacts.map(({ number }) => number)));
    return dangers.flatMap(({ id, numbers }) =>
      numbers
        .filter((number) => !known.has(number))
        .map((number) => ({
          file: 'glossary/dangers.yaml',
          severity: 'must' as const,
          field: id,
          found: number,
          expected: say('the number of a contact in glossary/services/', 'glossary/services/에 있는 연락처의 번호'),
        })),
    );
  },
};

import type { Check } from '../check.ts';

/** In an emergency a number is shown with who answers there. */
export const dangerLines: Check = {
  name: 'danger-lines',
  description: 'Every number in dangers.yaml is that of a line in services/.',
  find({ dangers, services }) {
    const known = new Set(services.flatMap(({ lines }) => lines.map(({ number }) => number)));
    return dangers.flatMap(({ id, lines }) =>
      lines
        .filter((number) => !known.has(number))
        .map((number) => ({
          file: 'glossary/dangers.yaml',
          severity: 'must' as const,
          field: id,
          found: number,
          expected: 'the number of a line in glossary/services/',
        })),
    );
  },
};

import { LANGUAGES } from '../../../core/languages.ts';
import { SERVICES } from '../../../core/services.ts';
import type { Problem } from '../../../glossary/problem.ts';
import type { SituationRecord } from '../../../glossary/schema/situation-schema.ts';
import type { Check } from '../check.ts';

/** As many of the whole service as a request shows at once, so that no request is without them. */
const LEAST = 6;
/** What stands for words that the reader would have to fill in. */
const GAP = /…|\.\.\.|_{2,}|○|[[{<]/;

/** Staff read a situation's Korean as it is, and nobody looks at it again before it is sent. */
export const situationFacts: Check = {
  name: 'situation-facts',
  description: 'Every service has situations, each for terms that exist; their sentences have no gaps and are not there twice.',
  find({ situations, readings }) {
    const terms = new Set(readings.map(({ file }) => file.split(/[/\\]/).at(-1)!.replace('.yaml', '')));
    if (Object.keys(situations).length === 0) return [];
    return SERVICES.flatMap((service) => {
      const records = situations[service] ?? [];
      const file = `glossary/situations/${service}.yaml`;
      const must = (field: string | null, found: string, expected: string): Problem => ({ file, severity: 'must', field, found, expected });
      const general = records.filter((record) => record.terms.length === 0).length;
      return [
        ...(general < LEAST
          ? [must(null, `${general} without terms`, `at least ${LEAST}, for requests about any term of the service`)]
          : []),
        ...records.flatMap((record) => [
          ...record.terms.filter((term) => !terms.has(term)).map((term) => must(`${record.id}.terms`, term, 'the id of a term')),
          ...textsOf(record)
            .filter(({ text }) => GAP.test(text))
            .map(({ field, text }) => must(field, text, 'a sentence that is complete as it is, without a gap to fill in')),
        ]),
        ...twice(records).map(({ id, ko }) => must(`${id}.ko`, ko.question, 'each question once')),
      ];
    });
  },
};

function textsOf(record: SituationRecord): { field: string; text: string }[] {
  return LANGUAGES.flatMap((language) =>
    (['label', 'question'] as const).map((part) => ({ field: `${record.id}.${language}.${part}`, text: record[language][part] })),
  );
}

function twice(records: readonly SituationRecord[]): SituationRecord[] {
  return records.filter(({ ko }, row) => records.findIndex((other) => other.ko.question === ko.question) !== row);
}

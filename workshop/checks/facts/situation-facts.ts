import { LANGUAGES } from '../../../core/languages.ts';
import { SERVICES } from '../../../core/services.ts';
import type { Problem, Said } from '../../../glossary/problem.ts';
import { say } from '../../../glossary/problem.ts';
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
      const must = (field: string | null, found: Said, expected: Said): Problem => ({ file, severity: 'must', field, found, expected });
      const general = records.filter((record) => record.terms.length === 0).length;
      return [
        ...(general < LEAST
          ? [
              must(
                null,
                say(`${general} without terms`, `terms가 없는 것이 ${general}개`),
                say(
                  `at least ${LEAST}, for requests about any term of the service`,
                  `${LEAST}개 이상. 그 서비스의 어떤 용어에 대한 요청에도 쓰여요`,
                ),
              ),
            ]
          : []),
        ...records.flatMap((record) => [
          ...record.terms
            .filter((term) => !terms.has(term))
            .map((term) => must(`${record.id}.terms`, term, say('the id of a term', '용어의 id'))),
          ...textsOf(record)
            .filter(({ text }) => GAP.test(text))
            .map(({ field, text }) =>
              must(field, text, say('a sentence that is complete as it is, without a gap to fill in', '채워 넣을 빈칸이 없는 완전한 문장')),
            ),
        ]),
        ...twice(records).map(({ id, ko }) => must(`${id}.ko`, ko.question, say('each question once', '질문마다 한 번씩만'))),
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

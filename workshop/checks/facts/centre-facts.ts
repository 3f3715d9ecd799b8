import { isOfUse } from '../../../glossary/is-of-use.ts';
import type { Problem } from '../../../glossary/problem.ts';
import { say } from '../../../glossary/problem.ts';
import type { CentreFile } from '../../../glossary/schema/centre-schema.ts';
import type { Check } from '../check.ts';

/** What the file of a centre states; each fact needs a source of that name. */
const FACTS = [
  ['address', ({ address }) => address !== null],
  ['phone', ({ phone }) => phone !== null],
  ['hours', ({ hours }) => hours.length > 0],
  ['languages', ({ languages, languageCount }) => languages.length > 1 || languageCount !== null],
  ['services', ({ services }) => services.length > 0],
  ['channels', ({ channels }) => channels.length > 0],
] as const satisfies readonly (readonly [CentreFile['sources'][number]['fact'], (centre: CentreFile) => boolean])[];

const HIDDEN = say('not shown: nobody could go there or call', '표시하지 않음: 찾아가거나 전화할 수 없음');
const SHOWN = say('a service, and an address or a telephone, with their sources', '분야와, 주소나 전화번호. 근거도 함께');

export const centreFacts: Check = {
  name: 'centre-facts',
  description: 'The file of a centre is named after its id, has a source for every fact, and says enough to be shown.',
  find: ({ centreReadings }) =>
    centreReadings.flatMap(({ file, value: centre }): Problem[] => {
      if (!centre) return [];
      const name = file.split(/[/\\]/).at(-1)!.replace('.yaml', '');
      const sourced = centre.sources.map(({ fact }) => fact);
      const unsourced = FACTS.filter(([fact, states]) => states(centre) && !sourced.includes(fact));
      const doubtful = centre.sources.filter(({ confidence }) => confidence === 'low');
      return [
        ...repeated(centre).map((id) => ({
          file,
          severity: 'must' as const,
          field: 'programmes',
          found: id,
          expected: say('each id once', 'id마다 한 번씩만'),
        })),
        ...(centre.id === name ? [] : [{ file, severity: 'must' as const, field: 'id', found: centre.id, expected: name }]),
        ...(isOfUse(centre) ? [] : [{ file, severity: 'should' as const, field: null, found: HIDDEN, expected: SHOWN }]),
        ...unsourced.map(([fact]) => ({
          file,
          severity: 'must' as const,
          field: fact,
          found: say('no source', '근거가 없음'),
          expected: say(`a source with fact: ${fact}`, `fact: ${fact}인 근거`),
        })),
        ...doubtful.map(({ fact, source }) => ({
          file,
          severity: 'should' as const,
          field: fact,
          found: source,
          expected: say(
            'a source that confirms it, and confidence: medium or high',
            '이를 확인해 주는 근거와 confidence: medium 또는 high',
          ),
        })),
      ];
    }),
};

function repeated({ programmes }: CentreFile): string[] {
  return programmes.map(({ id }) => id).filter((id, at, ids) => ids.indexOf(id) < at);
}

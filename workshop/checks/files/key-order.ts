import type { Problem } from '../../../glossary/problem.ts';
import { type Bilingual, say } from '../../../glossary/problem.ts';
import { schemaOf } from '../../../glossary/schema/schema-of.ts';
import { findUnsorted } from '../../layout/find-unsorted.ts';
import type { Check } from '../check.ts';

/** With one order in every file, a reviewer finds a field without searching, and a comparison shows only what changed. */
export const keyOrder: Check = {
  name: 'key-order',
  description: 'Fields are in the order of the form.',
  find: ({ readings, serviceReadings, centreReadings, noticeReadings }) =>
    [...readings, ...serviceReadings, ...centreReadings, ...noticeReadings].flatMap(({ file, data }) =>
      findUnsorted(data, schemaOf(file)).map(({ path, keys, sorted }): Problem => {
        const at = keys.findIndex((key, index) => key !== sorted[index]);
        return {
          file,
          severity: 'should',
          field: path.join('.') || null,
          found: placed(keys[at]!, keys[at - 1]),
          expected: placed(sorted[at]!, keys[at - 1]),
          tip: say('docs/glossary.md has the order.', '순서는 docs/glossary.md에 있어요.'),
          fixable: true,
        };
      }),
    ),
};

function placed(key: string, before: string | undefined): Bilingual {
  return before === undefined
    ? say(`“${key}” first`, `맨 앞에 “${key}”`)
    : say(`“${key}” after “${before}”`, `“${before}” 다음에 “${key}”`);
}

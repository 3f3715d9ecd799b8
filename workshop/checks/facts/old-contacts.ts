import { mayHaveChanged } from '../../../core/contacts/may-have-changed.ts';
import { type Problem, say } from '../../../glossary/problem.ts';
import type { CentreFile } from '../../../glossary/schema/centre-schema.ts';
import { type Check, NO_CONTEXT } from '../check.ts';

const NEWER = say(
  'a source of the last twelve months; until then readers are told that it may have changed',
  '최근 12개월 안의 근거. 그때까지 읽는 사람에게는 바뀌었을 수 있다고 알려 줌',
);

/** Hours and languages change without notice, so what was known a year ago is looked up again, and is marked until then. */
export const oldContacts: Check = {
  name: 'old-contacts',
  description: 'Whose hours and languages were last known a year ago is listed, each number once.',
  find({ serviceReadings, centreReadings }, { today } = NO_CONTEXT) {
    if (today === null) return [];
    const isOld = (asOf: string | null) => mayHaveChanged({ asOf }, new Date(today));
    const listed = new Set<string>();
    const report = (file: string, field: string, dates: readonly string[]): Problem[] =>
      dates.length ? [{ file, severity: 'should', field, found: dates.join(', '), expected: NEWER }] : [];
    return [
      ...serviceReadings.flatMap(({ file, value }) => {
        const old = (value?.contacts ?? []).filter(({ number, asOf }) => isOld(asOf) && !listed.has(number));
        for (const { number } of old) listed.add(number);
        return report(
          file,
          'contacts',
          old.map(({ number, asOf }) => `${number} (${asOf ?? '–'})`),
        );
      }),
      ...centreReadings.flatMap(({ file, value }) => report(file, 'sources', value ? oldSources(value, isOld) : [])),
    ];
  },
};

/** What callers rely on, and what they come for. */
function oldSources({ sources, programmes }: CentreFile, isOld: (asOf: string | null) => boolean): string[] {
  const dated = [
    ...sources.filter(({ fact }) => ['phone', 'hours', 'languages'].includes(fact)).map(({ fact, asOf }) => ({ what: fact, asOf })),
    ...programmes.map(({ id, asOf }) => ({ what: id, asOf })),
  ];
  return dated.filter(({ asOf }) => isOld(asOf)).map(({ what, asOf }) => `${what} (${asOf ?? '–'})`);
}

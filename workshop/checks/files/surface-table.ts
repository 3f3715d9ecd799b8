import { type Problem, say } from '../../../glossary/problem.ts';
import { SURFACE_TABLE, writeSurfaceTable } from '../../surface-table.ts';
import { type Check, NO_CONTEXT } from '../check.ts';

const MARKS = /^(<{7}|={7}|>{7})/m;
/** How many lines a problem names. */
const MAX_NAMED = 5;

/** If the table is complete, two proposals for one word cannot both be merged without somebody noticing. */
export const surfaceTable: Check = {
  name: 'surface-table',
  description: 'The table surfaces.tsv has every spelling with its term.',
  find({ readings }, { surfaces } = NO_CONTEXT) {
    if (surfaces === null) return [];
    const problem: Problem = { file: SURFACE_TABLE, severity: 'must', field: null, found: '', expected: '' };
    if (MARKS.test(surfaces)) {
      return [
        {
          ...problem,
          found: say(
            'the marks of a merge: two proposals add the same word, or words side by side',
            '병합 표시: 두 제안이 같은 말이나 나란한 말을 추가함',
          ),
          expected: say('each word in one file of its own', '말마다 파일 하나'),
          tip: say(
            'Look at the words between the marks. If both mean the same, keep one file; then take out the marks and run `check --fix`.',
            '표시 사이의 말을 보세요. 같은 말이면 파일 하나만 남기고, 표시를 지운 다음 `check --fix`를 실행해 주세요.',
          ),
        },
      ];
    }
    const wanted = writeSurfaceTable(readings, surfaces);
    return wanted === surfaces ? [] : [{ ...problem, ...difference(surfaces, wanted), fixable: true }];
  },
};

function difference(present: string, wanted: string): Pick<Problem, 'found' | 'expected'> {
  const [has, needs] = [new Set(present.split('\n')), new Set(wanted.split('\n'))];
  const missing = [...needs].filter((line) => !has.has(line));
  const over = [...has].filter((line) => !needs.has(line));
  const list = (lines: readonly string[]) => lines.slice(0, MAX_NAMED).join(', ').replaceAll('\t', ' → ') || '—';
  return {
    found: say(`lines to take out: ${list(over)}; lines to add: ${list(missing)}`, `뺄 줄: ${list(over)}. 넣을 줄: ${list(missing)}`),
    expected: say('every spelling once, in order', '모든 표기를 한 번씩, 순서대로'),
  };
}

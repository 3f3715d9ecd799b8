import { type Problem, say } from '../../glossary/problem.ts';
import type { RecordReading } from '../../glossary/read/read-text.ts';
import type { Term } from '../../glossary/schema/term-schema.ts';
import { readSurfaceTable, SURFACE_TABLE, writeSurfaceTable } from '../surface-table.ts';
import type { Proposal } from './read-proposal.ts';

/** Words that this proposal adds and that the main branch has got meanwhile under another id. */
export function findTaken(readings: readonly RecordReading<Term>[], proposal: Proposal): Problem[] {
  const main = proposal.onMain(SURFACE_TABLE);
  if (main === null) return [];
  const taken = readSurfaceTable(main);
  const before = readSurfaceTable(proposal.before(SURFACE_TABLE) ?? '');
  const files = new Map(readings.flatMap(({ file, value }) => (value?.id ? [[value.id, file] as const] : [])));
  return [...readSurfaceTable(writeSurfaceTable(readings, ''))].flatMap(([form, own]) => {
    const meanwhile = (taken.get(form) ?? []).filter((id) => !own.includes(id) && !before.get(form)?.includes(id));
    return meanwhile.flatMap((id) => own.map((ownId) => takenProblem(files.get(ownId)!, form, id)));
  });
}

function takenProblem(file: string, form: string, id: string): Problem {
  return {
    file,
    severity: 'must',
    check: 'taken-words',
    field: 'surfaces',
    found: say(`${form}, which the main branch has got meanwhile as ${id}`, `${form}: 그사이 main에 ${id}(으)로 들어옴`),
    expected: say(`what is new here in the file of ${id}`, `새로운 내용은 ${id} 파일에`),
    tip: say(
      'Bring your branch up to date, improve that file, and delete this one.',
      '브랜치를 최신으로 맞추고 그 파일을 고친 다음, 이 파일은 지워 주세요.',
    ),
  };
}

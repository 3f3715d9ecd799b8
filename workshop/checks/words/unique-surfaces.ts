import { canonicalSurface } from '../../../core/match/surface.ts';
import { type Problem, say } from '../../../glossary/problem.ts';
import type { RecordReading } from '../../../glossary/read/read-text.ts';
import type { Term } from '../../../glossary/schema/term-schema.ts';
import type { Check } from '../check.ts';

/** One spelling or id of a file. */
interface Use {
  file: string;
  field: 'id' | 'headword' | 'surfaces';
  key: string;
  form: string;
}

/** A written form can belong to one term only, because the matcher could not choose between two. */
export const uniqueSurfaces: Check = {
  name: 'unique-surfaces',
  description: 'No headword or surface belongs to two terms, and no id is used twice.',
  find({ readings }) {
    const uses = readings.flatMap(usesOf);
    const byKey = new Map<string, Use[]>();
    for (const use of uses) byKey.set(use.key, [...(byKey.get(use.key) ?? []), use]);
    return uses.flatMap((use) => {
      const other = byKey.get(use.key)!.find(({ file }) => file !== use.file);
      return other ? [use.field === 'id' ? sameId(use, other) : sameWord(use, other)] : [];
    });
  },
};

/** Each form of a file once, though it may be written with other spaces. */
function usesOf({ file, value: term }: RecordReading<Term>): Use[] {
  if (!term) return [];
  const forms = [
    { field: 'id' as const, form: term.id, key: `id ${term.id}` },
    { field: 'headword' as const, form: term.headword, key: canonicalSurface(term.headword) },
    ...term.surfaces.map((form) => ({ field: 'surfaces' as const, form, key: canonicalSurface(form) })),
  ].filter(({ form }) => form !== '');
  return forms.filter(({ key }, at) => forms.findIndex((other) => other.key === key) === at).map((form) => ({ file, ...form }));
}

function sameId({ file, field, form }: Use, other: Use): Problem {
  return {
    file,
    severity: 'must',
    field,
    found: form,
    expected: say(`another id than that of ${other.file}`, `${other.file}에 없는 id`),
  };
}

function sameWord({ file, field, form }: Use, other: Use): Problem {
  return {
    file,
    severity: 'must',
    field,
    found: form,
    expected: say(`a form that ${other.file} does not have`, `${other.file}에 없는 표기`),
    tip: say(
      `If both mean the same, improve the file that was there first and delete the new one: ${file} or ${other.file}.`,
      `두 파일이 같은 말이라면 먼저 있던 파일을 고치고 새 파일은 지워 주세요: ${file}, ${other.file}.`,
    ),
  };
}

import type { Problem } from '../../../glossary/problem.ts';
import { say } from '../../../glossary/problem.ts';
import type { Term } from '../../../glossary/schema/term-schema.ts';
import type { Check } from '../check.ts';

/** As many as a card has room for. */
const MAX_RELATED = 4;

/** A card links to these terms, so each of them must exist. */
export const knownReferences: Check = {
  name: 'known-references',
  description: 'Related terms, at most four, and opposites exist, and opposites name each other.',
  find({ readings, terms }) {
    const byId = new Map(terms.map((term) => [term.id, term]));
    // A file that cannot be read has its own problems; a reference to it is not a further problem.
    const unreadable = new Set(
      readings.flatMap(({ file, value }) => (value?.id ? [] : [file.split(/[/\\]/).at(-1)!.replace('.yaml', '')])),
    );
    return readings.flatMap(({ file, value: term }): Problem[] => {
      if (!term) return [];
      const unknown = term.related.filter((id) => id === term.id || !(byId.has(id) || unreadable.has(id)));
      return [
        ...(term.related.length > MAX_RELATED ? [tooMany(file, term.related)] : []),
        ...unknown.map(
          (id): Problem => ({
            file,
            severity: 'must',
            field: 'related',
            found: id,
            expected: say('the id of another term', '다른 용어의 id (파일 이름에서 .yaml을 뺀 것)'),
          }),
        ),
        ...(isAnswered(term, byId, unreadable)
          ? []
          : [
              {
                file,
                severity: 'must' as const,
                field: 'opposite',
                found: term.opposite!,
                expected: say(`a term whose opposite is ${term.id}`, `opposite가 ${term.id}인 용어`),
              },
            ]),
      ];
    });
  },
};

function tooMany(file: string, related: readonly string[]): Problem {
  return {
    file,
    severity: 'must',
    field: 'related',
    found: say(`${related.length} terms`, `용어 ${related.length}개`),
    expected: say(`at most ${MAX_RELATED}: those that help most`, `가장 도움이 되는 것으로 ${MAX_RELATED}개까지`),
  };
}

function isAnswered({ id, opposite }: Term, byId: ReadonlyMap<string, Term>, unreadable: ReadonlySet<string>): boolean {
  return opposite === null || unreadable.has(opposite) || byId.get(opposite)?.opposite === id;
}

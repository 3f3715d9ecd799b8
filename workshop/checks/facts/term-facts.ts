import type { Validity } from '../../../core/facts/fact.ts';
import { placesIn } from '../../../core/facts/fill-facts.ts';
import { type Problem, type Said, say } from '../../../glossary/problem.ts';
import type { Term } from '../../../glossary/schema/term-schema.ts';
import type { Check } from '../check.ts';
import { termTexts } from '../texts/term-texts.ts';

/** A card shows these beside the texts and inside them, so each that is named has to be there, and once. */
export const termFacts: Check = {
  name: 'term-facts',
  description: 'Texts name only facts of their term, no two facts of an id hold on one day, and papers to bring are in papers.yaml.',
  find({ readings, letters }) {
    const papers = new Set(letters.papers.map(({ id }) => id));
    return readings.flatMap(({ file, value }): Problem[] => {
      if (!value) return [];
      const must = (field: string, found: string, expected: Said): Problem => ({ file, severity: 'must', field, found, expected });
      const unknown = papers.size ? (value.bring ?? []).filter((id) => !papers.has(id)) : [];
      return [
        ...unknownPlaces(value).map(([field, place]) =>
          must(field, place, say('the id of a fact of this term', '이 용어에 있는 fact의 id')),
        ),
        ...overlapping(value).map(([field, id]) => must(field, id, ONE_A_DAY)),
        ...unknown.map((id) => must('bring', id, say('the id of a paper in papers.yaml', 'papers.yaml에 있는 서류의 id'))),
      ];
    });
  },
};

const ONE_A_DAY = say(
  'an id of its own, or days (since, until) that do not overlap with those of the other',
  '다른 id, 또는 앞의 것과 겹치지 않는 기간(since, until)',
);

function unknownPlaces(term: Term): [field: string, place: string][] {
  const known = new Set((term.facts ?? []).map(({ id }) => id));
  return termTexts(term).flatMap(({ field, text }) =>
    placesIn(text)
      .filter((id) => !known.has(id))
      .map((id): [string, string] => [field, `{${id}}`]),
  );
}

function overlapping({ facts = [] }: Term): [field: string, id: string][] {
  return facts.flatMap((fact, at): [string, string][] =>
    facts.slice(0, at).some((other) => other.id === fact.id && overlap(fact, other)) ? [[`facts.${at}`, fact.id]] : [],
  );
}

function overlap(one: Validity, other: Validity): boolean {
  const startsBeforeEnd = ({ since }: Validity, { until }: Validity) => !since || !until || since <= until;
  return startsBeforeEnd(one, other) && startsBeforeEnd(other, one);
}

import type { TermNames } from '../../explanation.ts';
import type { Random } from '../../route/linear/train/create-random.ts';

/** Beside the right answer. */
const WRONG = 3;

/** Wrong answers for a word that are hard to tell from it: of its service and level, or as near to that as the glossary has. */
export function chooseAnswers(word: TermNames, glossary: readonly TermNames[], random: Random): TermNames[] {
  return glossary
    .filter((other) => !isAlsoRight(word, other))
    .map((other) => ({ other, distance: distanceOf(word, other) + random() }))
    .sort((a, b) => a.distance - b.distance)
    .slice(0, WRONG)
    .map(({ other }) => other);
}

function isAlsoRight(word: TermNames, other: TermNames): boolean {
  return other.id === word.id || other.headword === word.headword || (other.name !== null && other.name === word.name);
}

function distanceOf(word: TermNames, other: TermNames): number {
  return (other.service === word.service ? 0 : 2) + (other.level === word.level ? 0 : 1);
}

import type { Random } from '../../route/linear/train/create-random.ts';
import type { LearnedWord } from '../learned-word.ts';

/** Beside the right answer. */
const WRONG = 3;

/** Wrong answers for a word that are hard to tell from it: of its service and level, or as near to that as the glossary has. */
export function chooseAnswers(word: LearnedWord, glossary: readonly LearnedWord[], random: Random): LearnedWord[] {
  return glossary
    .filter((other) => !isAlsoRight(word, other))
    .map((other) => ({ other, distance: distanceOf(word, other) + random() }))
    .sort((a, b) => a.distance - b.distance)
    .slice(0, WRONG)
    .map(({ other }) => other);
}

function isAlsoRight(word: LearnedWord, other: LearnedWord): boolean {
  return other.id === word.id || other.headword === word.headword || (other.name !== null && other.name === word.name);
}

function distanceOf(word: LearnedWord, other: LearnedWord): number {
  return (other.service === word.service ? 0 : 2) + (other.level === word.level ? 0 : 1);
}

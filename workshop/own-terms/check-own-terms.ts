import { canonicalSurface } from '../../core/match/surface.ts';
import type { OwnTerms } from '../../core/own-terms/own-terms.ts';
import { readOwnTerms } from '../../core/own-terms/read-own-terms.ts';
import { type Problem, say, show } from '../../glossary/problem.ts';
import { describeOwnProblem } from './describe-own-problem.ts';
import { findLines, readJsonFile } from './read-json-file.ts';

export interface OwnCheck {
  /** How many words and exclusions a page would use. */
  words: number;
  exclusions: number;
  problems: Problem[];
}

/** All that is wrong with an agency's file, and what only looks so. `known`: whether a spelling or id is one of ours. */
export function checkOwnTerms(file: string, bytes: Uint8Array, known: (exclusion: string) => boolean): OwnCheck {
  const read = readJsonFile(bytes);
  if (!('value' in read)) {
    const { where, ...said } = read;
    return { words: 0, exclusions: 0, problems: [{ file, severity: 'must', field: where, ...said }] };
  }
  const { terms, problems } = readOwnTerms(read.value);
  const lineOf = problems.length ? findLines(read.text) : () => 1;
  return {
    words: terms.additions.length,
    exclusions: terms.exclusions.length,
    problems: [
      ...problems.map((problem) => describeOwnProblem(problem, { file, value: read.value, line: lineOf(problem.path) })),
      ...findRepeated(file, terms),
      ...findUnknownExclusions(file, terms, known),
    ],
  };
}

/** A spelling that two words have is the first one's. */
function findRepeated(file: string, { additions }: OwnTerms): Problem[] {
  const owners = new Map<string, string>();
  return additions.flatMap(({ headword, surfaces }) =>
    [headword, ...surfaces].flatMap((surface): Problem[] => {
      const owner = owners.get(canonicalSurface(surface));
      owners.set(canonicalSurface(surface), owner ?? headword);
      if (owner === undefined) return [];
      const expected =
        owner === headword
          ? say('each spelling once; spaces make no difference', '같은 표기는 한 번만. 띄어쓰기는 구별하지 않아요')
          : say(`one word for it; it is read as “${owner}”`, `하나의 말에만. 지금은 ‘${owner}’(으)로 읽어요`);
      return [{ file, severity: 'should', field: headword, found: say(`${show(surface)} twice`, `${show(surface)} 두 번`), expected }];
    }),
  );
}

function findUnknownExclusions(file: string, { exclusions }: OwnTerms, known: (exclusion: string) => boolean): Problem[] {
  return exclusions
    .filter((exclusion) => !known(exclusion))
    .map((exclusion) => ({
      file,
      severity: 'should',
      field: 'exclusions',
      found: show(exclusion),
      expected: say('the headword, a spelling or the id of a word that Annae explains', '안내에 있는 용어의 표제어, 다른 표기나 id'),
    }));
}

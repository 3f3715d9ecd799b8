import { expect, it } from 'vitest';
import { decodeTags } from '../../../../core/redact/tagger/decode.ts';
import { beginOf, OUTSIDE, TAG_COUNT } from '../../../../core/redact/tagger/tags.ts';

const NAME = beginOf('name');
const INSIDE = NAME + 1;

/** Scores in which each unit likes one tag. */
function liking(...tags: number[]): Float32Array {
  const scores = new Float32Array(tags.length * TAG_COUNT);
  tags.forEach((tag, at) => {
    scores[at * TAG_COUNT + tag] = 1;
  });
  return scores;
}

const none = new Float32Array(TAG_COUNT * TAG_COUNT);

it('gives each unit the tag it likes best', () => {
  expect([...decodeTags(liking(OUTSIDE, NAME, INSIDE, OUTSIDE), none)]).toEqual([OUTSIDE, NAME, INSIDE, OUTSIDE]);
});

it('lets no detail go on that has not begun', () => {
  expect([...decodeTags(liking(INSIDE, OUTSIDE), none)]).not.toContain(INSIDE);
  expect([...decodeTags(liking(beginOf('address'), INSIDE), none)]).not.toEqual([beginOf('address'), INSIDE]);
});

it('follows what is usual where the units leave it open', () => {
  const usual = none.slice();
  usual[NAME * TAG_COUNT + INSIDE] = 2;
  expect([...decodeTags(liking(NAME, OUTSIDE), usual)]).toEqual([NAME, INSIDE]);
});

it('has nothing to say about no units', () => expect(decodeTags(new Float32Array(0), none)).toHaveLength(0));

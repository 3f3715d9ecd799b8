import { describe, expect, it } from 'vitest';
import { describeStatus } from '../../../workshop/coverage/describe-status.ts';
import { describeTodo } from '../../../workshop/coverage/describe-todo.ts';
import { listTodo, listUnfinished } from '../../../workshop/coverage/list-todo.ts';
import { measureCoverage } from '../../../workshop/coverage/measure-coverage.ts';
import { readUses, writeUses } from '../../../workshop/coverage/uses.ts';
import { realGlossary } from '../../glossary/real-glossary.ts';
import { readingOf, sampleTerm } from '../../glossary/sample-term.ts';

const half = sampleTerm({ id: 'half', headword: '반쪽', fr: null, vi: null });
const rare = sampleTerm({ id: 'rare', headword: '희귀', vi: null });
const coverage = measureCoverage({ readings: [sampleTerm(), rare, half].map((term) => readingOf(term)) });
const uses = new Map([
  ['half', 40],
  ['residence-card', 7],
]);

describe('what there is to do for a language', () => {
  it('is to write what is missing and to review the rest, the most used words first', () => {
    const { write, review } = listTodo(coverage.queue, 'vi', uses);
    expect(write).toEqual([
      { id: 'half', service: 'immigration', headword: '반쪽', times: 40 },
      { id: 'rare', service: 'immigration', headword: '희귀', times: 0 },
    ]);
    expect(review.map(({ id }) => id)).toEqual(['residence-card']);
  });

  it('is said in words', () => {
    const text = describeTodo('vi', listTodo(coverage.queue, 'vi', uses));
    expect(text).toContain('To write in vi, the most used first (2 of 2):\n  immigration/half 반쪽: 40 times');
    expect(describeTodo('en', { write: [], review: [] })).toContain('To write in en: nothing.');
  });
});

describe('unfinished words', () => {
  it('are named with the languages that they lack', () => {
    expect(listUnfinished(coverage.queue, uses).map(({ id, missing }) => `${id}: ${missing.join(' ')}`)).toEqual([
      'half: fr vi',
      'rare: vi',
    ]);
    expect(describeStatus(coverage, null, uses)).toContain('(2 of 2):\n  immigration/half 반쪽: not yet in fr vi\n');
  });

  it('are not mentioned where there are none', () => {
    expect(describeStatus(measureCoverage({ readings: [readingOf(sampleTerm())] }), null, uses)).not.toContain('Unfinished');
  });
});

describe('the counted uses', () => {
  it('are of words of the glossary', () => {
    const counted = readUses();
    const ids = new Set(realGlossary.terms.map(({ id }) => id));
    expect(counted.size).toBeGreaterThan(400);
    expect([...counted.keys()].filter((id) => !ids.has(id))).toEqual([]);
    expect([...counted.values()].every((times) => Number.isInteger(times) && times > 0)).toBe(true);
  });

  it('come back from their file as they were', () => {
    expect(readUses(writeUses(uses))).toEqual(uses);
  });
});

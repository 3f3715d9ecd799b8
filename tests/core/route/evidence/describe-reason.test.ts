import { describe, expect, it } from 'vitest';
import { describeReason, type Reason } from '../../../../core/route/evidence/describe-reason.ts';

const CASES: [Reason, string][] = [
  [{ type: 'host', host: 'hikorea.go.kr' }, 'host hikorea.go.kr'],
  [{ type: 'terms', count: 12 }, '12 terms'],
  [{ type: 'terms', count: 1 }, '1 term'],
  [{ type: 'title', word: '체류기간 연장허가' }, 'title 체류기간 연장허가'],
  [{ type: 'words', words: ['visa', 'extend'] }, 'words visa, extend'],
  [{ type: 'words', words: [] }, 'words'],
  [{ type: 'asked', term: 7 }, 'term asked about'],
  [{ type: 'urgent', numbers: ['112', '1577-1366'], signs: [] }, 'urgent 112, 1577-1366'],
  [{ type: 'urgent', numbers: ['119'], signs: ['fire', 'smoke'] }, 'urgent 119 (fire · smoke)'],
];

describe('describeReason', () => {
  it.each(CASES)('%j reads “%s”', (reason, text) => expect(describeReason(reason)).toBe(text));
});

import { describe, expect, it } from 'vitest';
import { type Problem, say } from '../../../glossary/problem.ts';
import { changedLines } from '../../../workshop/proposal/changed-lines.ts';
import { lineOf } from '../../../workshop/proposal/line-of.ts';
import { asMarkdown, writeComments } from '../../../workshop/proposal/write-comments.ts';
import { SAMPLE_FILE } from '../../glossary/sample-term.ts';

const FILE = 'glossary/terms/immigration/residence-card.yaml';
const DIFF = `diff --git a/${FILE} b/${FILE}
--- a/${FILE}
+++ b/${FILE}
@@ -19,6 +19,7 @@ ko:
 en:
+x
@@ -40 +41 @@
+y
diff --git a/glossary/gone.yaml b/glossary/gone.yaml
--- a/glossary/gone.yaml
+++ /dev/null
@@ -1,3 +0,0 @@
`;

const problem = (field: string | null, given: Partial<Problem> = {}): Problem => ({
  file: FILE,
  severity: 'must',
  field,
  found: '“x”',
  expected: say('a full stop at the end', '끝에 마침표'),
  ...given,
});
const write = (problems: Problem[], language: 'en' | 'ko' = 'en') =>
  writeComments({ problems, changed: changedLines(DIFF), read: () => SAMPLE_FILE, language });

describe('comments on a proposal', () => {
  it('know which lines it shows', () => {
    expect([...changedLines(DIFF)]).toEqual([
      [
        FILE,
        [
          [19, 25],
          [41, 41],
        ],
      ],
    ]);
  });

  it.each([
    ['en.meaning', 22],
    ['sources.1.page', 14],
    ['related', 15],
    ['line 7, column 3', 7],
    ['en.nothing', 19],
    ['vi.name, vi.do', 44],
    [null, 1],
  ])('find the line of %s', (field, line) => expect(lineOf(SAMPLE_FILE, field)).toBe(line));

  it('stand at lines that the proposal shows, and else in the text above', () => {
    const { body, comments } = write([
      problem('en.meaning'),
      problem('vi.name', { fixable: true }),
      problem('en.do', { file: 'other.yaml' }),
    ]);
    expect(comments).toEqual([{ path: FILE, line: 22, side: 'RIGHT', body: '**Must** · en.meaning: “x” → a full stop at the end' }]);
    expect(body).toContain(
      `- \`${FILE}:44\` **Must** · vi.name: “x” → a full stop at the end  \n\`annae glossary check --fix\` can fix this.`,
    );
    expect(body).not.toContain('other.yaml');
  });

  it('are told in Korean', () => {
    expect(asMarkdown(write([problem('en.meaning', { severity: 'should' })], 'ko'))).toBe(
      `이 제안에서 검사가 찾은 것:\n- \`${FILE}:22\` **권해요** · en.meaning: “x” → 끝에 마침표`,
    );
  });

  it('thank for a proposal without a fault', () => expect(write([]).body).toContain('Thank you'));
});

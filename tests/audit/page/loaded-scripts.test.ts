import { describe, expect, it } from 'vitest';
import { auditPage } from '../../../audit/page/audit-page.ts';
import { lookAtCode } from '../../../audit/page/scripts/look-at-code.ts';
import { lookAtLoadedScripts } from '../../../audit/page/scripts/look-at-loaded-scripts.ts';
import type { PageAudit } from '../../../audit/page-audit.ts';
import { SAMPLE_KNOWLEDGE } from './sample-knowledge.ts';
import { seenBy } from './view-of.ts';

const NAMES = "// 신청인\nfunction check(f) {\n  if (!/^[가-힣]+$/.test(f.userNm.value)) alert('성명은 한글만');\n}";
const NUMBERS = 'var jumin = /^\\d{6}-[1-4]\\d{6}$/;';
const JOIN = 'https://www.gaon.go.kr/js/join.js';

const scriptsOf = (code: string) => [{ address: JOIN, places: lookAtCode(code) }];
const kindsOf = (html: string, code: string) => seenBy(lookAtLoadedScripts, html, { scripts: scriptsOf(code) }).map(({ kind }) => kind);

describe('a script that a page loads', () => {
  it('is told with its address, its line and what stands there, for a person to look at', () => {
    const bytes = Buffer.from('<html lang="ko"><form><input name="userNm" title="성명"></form>');
    const page = { bytes, address: 'https://www.gaon.go.kr/join.do', headers: {}, depth: 1, scripts: scriptsOf(NAMES) };
    const { findings } = auditPage(page, SAMPLE_KNOWLEDGE) as PageAudit;
    const sample = "if (!/^[가-힣]+$/.test(f.userNm.value)) alert('성명은 한글만');";
    expect(findings).toEqual([{ kind: 'name-without-latin', line: 3, script: JOIN, sample, lookHere: true }]);
  });

  it.each([
    ['of names, where a field is for a name', '<input name="applcntNm" title="신청인">', NAMES, ['name-without-latin']],
    ['of names, where the page writes the word beside its field', '<th>성명</th><td><input name="a1"></td>', NAMES, ['name-without-latin']],
    ['of names, not where the page asks for an opinion alone', '<textarea name="opinion"></textarea>', NAMES, []],
    ['of numbers, where a field is for a number', '<input name="ihidnum2">', NUMBERS, ['resident-number-only']],
    [
      'of numbers, where the page writes the word beside its field',
      '<th>주민등록번호</th><td><input name="a1"></td>',
      NUMBERS,
      ['resident-number-only'],
    ],
    ['of numbers, not where the page asks for a name alone', '<input name="userNm" title="성명">', NUMBERS, []],
  ])('is told %s', (_, html, code, kinds) => {
    expect(kindsOf(html, code)).toEqual(kinds);
  });

  it('is told of each kind three times', () => {
    expect(lookAtCode(`${NAMES}\n`.repeat(5)).map(({ line }) => line)).toEqual([3, 7, 11]);
  });

  it('is not told where it has nothing against names', () => {
    expect(lookAtCode("if (!/^[가-힣a-zA-Z .'-]+$/.test(f.userNm.value)) alert('성명');")).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { lookAtNameScripts } from '../../../audit/page/scripts/look-at-name-scripts.ts';
import { lookAtResidentScripts } from '../../../audit/page/scripts/look-at-resident-scripts.ts';
import { kindsSeenBy, seenBy } from './view-of.ts';

const script = (code: string) => `<h1>신청</h1>\n<script>\n${code}\n</script>`;

describe('a script seems to refuse names', () => {
  it.each([
    [
      'with anything but Hangul',
      'var korName = /^[가-힣]+$/; if (!korName.test(frm.userNm.value)) alert("성명은 한글만");',
      ['name-without-latin'],
    ],
    ['by code points', 'if (!/^[\\uac00-\\ud7a3]{2,5}$/.test($("#applcntNm").val())) return false;', ['name-without-latin']],
    ['and takes out what is no Hangul', "nm.value = nm.value.replace(/[^ㄱ-ㅎ가-힣]/g, '');", ['name-without-latin']],
    ['with Latin letters', 'if (/[a-zA-Z]/.test(form.name.value)) { alert("이름을 다시 입력해 주세요."); }', ['name-without-latin']],
    ['without room for a space', 'const re = /^[가-힣a-zA-Z]+$/; check(userName, re);', ['name-without-spaces']],
    ['and takes spaces out', "var name = $('#userNm').val().replace(/\\s/g, '');", ['name-without-spaces']],
    ['that hold a space', 'if (frm.userName.value.indexOf(" ") > -1) alert("성명에 공백");', ['name-without-spaces']],
  ])('%s', (_, code, kinds) => {
    expect(kindsSeenBy(lookAtNameScripts, script(code))).toEqual(kinds);
  });

  it.each([
    ['takes both, and spaces', 'var re = /^[가-힣a-zA-Z\\s]+$/; re.test(userNm)'],
    ['trims them', "userNm = userNm.replace(/^\\s+|\\s+$/g, '');"],
    ['looks at a password', 'if (!/[a-zA-Z]/.test(frm.userPw.value)) alert("비밀번호에 영문을 넣으십시오.");'],
    ['looks at a mail address', 'if (!/^[a-zA-Z0-9._-]+$/.test(email1)) alert("이메일을 확인하십시오.");'],
    ['looks for elements', "document.getElementsByClassName('tab')[0].className.replace(/[^a-zA-Z]/g, '')"],
    ['searches for Hangul', 'if (/[가-힣]/.test(keyword)) search(keyword);'],
    ['has an array', 'var names = ["a-z", "가-힣"];'],
  ])('but not one that %s', (_, code) => {
    expect(kindsSeenBy(lookAtNameScripts, script(code))).toEqual([]);
  });

  it('and a person is told the line to look at', () => {
    const seen = seenBy(lookAtNameScripts, script('// 신청인\nvar ok = /^[가-힣]+$/.test(userNm);'));
    expect(seen).toMatchObject([{ line: 4, sample: 'var ok = /^[가-힣]+$/.test(userNm);', lookHere: true }]);
  });

  it('unless it is data', () => {
    expect(kindsSeenBy(lookAtNameScripts, '<script type="application/json">{"name": "/^[가-힣]+$/"}</script>')).toEqual([]);
  });
});

describe('a script seems to want a seventh digit of 1 to 4', () => {
  it.each([
    ['by its pattern', 'var jumin = /^\\d{6}[1-4]\\d{6}$/;'],
    ['by its pattern with its hyphen', 'if (!/^[0-9]{6}-[1-4][0-9]{6}$/.test(no)) alert("주민등록번호를 확인하십시오.");'],
    ['by the digit', 'var g = jumin.charAt(6); if (g != "1" && g != "2" && g != "3" && g != "4") { alert("잘못된 번호"); return; }'],
    [
      'by the first digit of the second half',
      "var sex = frm.jumin2.value.substring(0, 1); if (sex == '1' || sex == '3') gender = 'M'; else if (sex == '2' || sex == '4') gender = 'F';",
    ],
  ])('%s', (_, code) => {
    expect(kindsSeenBy(lookAtResidentScripts, script(code))).toEqual(['resident-number-only']);
  });

  it.each([
    ['takes all', 'var jumin = /^\\d{6}[1-8]\\d{6}$/;'],
    ['has another one for foreigners', 'var jumin = /^\\d{6}[1-4]\\d{6}$/; var frgn = /^\\d{6}[5-8]\\d{6}$/;'],
    ['asks who it is', 'if (!isForeign && !/^\\d{6}[1-4]\\d{6}$/.test(jumin)) alert("주민등록번호");'],
    ['compares with 5 to 8 as well', "var c = jumin.charAt(6); if (c == '1' || c == '2' || c == '5' || c == '6') century = 1900;"],
    ['takes the seventh of something else', "if (phone.charAt(6) == '1') format();"],
  ])('but not one that %s', (_, code) => {
    expect(kindsSeenBy(lookAtResidentScripts, script(code))).toEqual([]);
  });
});

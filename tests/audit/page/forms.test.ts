import { describe, expect, it } from 'vitest';
import { lookAtLabels } from '../../../audit/page/forms/look-at-labels.ts';
import { lookAtNames } from '../../../audit/page/forms/look-at-names.ts';
import { lookAtResidentFields } from '../../../audit/page/forms/look-at-resident-fields.ts';
import { kindsSeenBy, seenBy } from './view-of.ts';

const name = (attributes: string) => `<label for="nm">성명</label><input id="nm" name="userNm" ${attributes}>`;
const number = (attributes: string) => `<label for="no">주민등록번호</label><input id="no" ${attributes}>`;

describe('a field without a label', () => {
  it.each([
    ['has its name beside it', '<p>성명 <input name="userNm"></p>'],
    ['has a placeholder alone', '<input placeholder="연락처">'],
    ['has the label of another field', '<label for="a">성명</label><input id="b">'],
    ['is a list or a large field', '<select name="nation"><option>몽골</option></select><textarea></textarea>'],
    ['refers to a label that is not there', '<input aria-labelledby="nowhere">'],
    ['is in a label without a text', '<label><input type="checkbox"></label>'],
  ])('%s', (_, html) => {
    expect(new Set(kindsSeenBy(lookAtLabels, html))).toEqual(new Set(['field-without-label']));
  });

  it.each([
    ['has one by its id', '<label for="a">성명</label><input id="a">'],
    ['has one around it', '<label>성명 <input></label>'],
    ['has one whose text is an image’s', '<label for="a"><img src="/n.gif" alt="성명"></label><input id="a">'],
    ['has a name', '<input aria-label="검색어"><input title="검색어"><b id="x">국적</b><select aria-labelledby="x"></select>'],
    [
      'is none',
      '<input type="hidden"><input type="submit"><input type="image" src="/a.gif"><input type="BUTTON" value="신청"><button>신청</button>',
    ],
  ])('is not one that %s', (_, html) => {
    expect(kindsSeenBy(lookAtLabels, html)).toEqual([]);
  });

  it('is shown by its name, never by its value', () => {
    expect(seenBy(lookAtLabels, '<input name="tel" value="010-1234-5678">')[0]!.sample).toBe('<input name="tel">');
  });
});

describe('a field for a name refuses', () => {
  it.each([
    ['Latin letters by its pattern', name('pattern="[가-힣]{2,40}"'), ['name-without-latin']],
    ['spaces by its pattern', name('pattern="[가-힣a-zA-Z]{2,40}"'), ['name-without-spaces']],
    ['spaces, in capitals', name('pattern="[A-Z]+"'), ['name-without-spaces']],
    ['long names', name('maxlength="20"'), ['name-too-short']],
    ['long names by its pattern', name('pattern="[가-힣a-zA-Z ]{2,20}"'), ['name-too-short']],
    ['long names, found by the name of the field', '<input name="applcntNm" title="신청인" maxlength="10">', ['name-too-short']],
    ['Latin letters as somebody types', name(`onkeyup="this.value=this.value.replace(/[^가-힣]/g,'')"`), ['name-without-latin']],
    ['Latin letters that it finds', name('onchange="if(/[a-zA-Z]/.test(this.value)) alert(1)"'), ['name-without-latin']],
    ['spaces as somebody types', name(`oninput="this.value=this.value.replace(/\\s/g,'')"`), ['name-without-spaces']],
  ])('%s', (_, html, kinds) => {
    expect(kindsSeenBy(lookAtNames, html)).toEqual(kinds);
  });

  it.each([
    ['its pattern has room for', name('pattern="[가-힣a-zA-Z .\'-]{2,60}"')],
    ['its length has room for', name('maxlength="60"')],
    ['a number of letters that is none', name('maxlength="abc"')],
    ['a pattern that is none', name('pattern="[가-"')],
    ['a pattern too long for a name', name(`pattern="${'(a|b)'.repeat(100)}"`)],
    ['white space at both ends', name(`onblur="this.value=this.value.replace(/^\\s+|\\s+$/g,'')"`)],
  ])('nothing that %s', (_, html) => {
    expect(kindsSeenBy(lookAtNames, html)).toEqual([]);
  });

  it.each([
    ['a login', '<label for="a">아이디</label><input id="a" name="userId" maxlength="12">'],
    ['a company', '<label for="a">업체명(이름)</label><input id="a" name="nm" maxlength="20">'],
    ['a given name', '<label for="a">First name</label><input id="a" name="firstName" maxlength="20">'],
    [
      'a file, a city, a street',
      '<input name="fileNm" maxlength="9"><input name="sidoNm" maxlength="9"><input name="roadname" maxlength="9">',
    ],
    ['a search', '<input type="text" name="searchName" title="이름 검색" maxlength="10">'],
    ['a password', '<label for="a">이름</label><input id="a" type="password" maxlength="10">'],
  ])('nothing, where it is for %s', (_, html) => {
    expect(kindsSeenBy(lookAtNames, html)).toEqual([]);
  });

  it('as its markup says, and where a script only suggests it, a person has to look', () => {
    const html = name(`maxlength="5" onkeyup="this.value=this.value.replace(/[^가-힣]/g,'')"`);
    expect(seenBy(lookAtNames, html).map(({ lookHere = false }) => lookHere)).toEqual([false, true]);
  });
});

describe('a field for a registration number has no way for foreigners', () => {
  it.each([
    ['whole', number('pattern="\\d{6}[1-4]\\d{6}"')],
    ['with its hyphen', number('pattern="[0-9]{6}-[1-4][0-9]{6}"')],
    ['in its second half', '<input name="ihidnum2" pattern="[1234][0-9]{6}">'],
    ['with a digit alone', number('pattern="[1-4]"')],
    ['with those of 2000 alone left out', number('pattern="\\d{6}-?[1-4]\\d{6}"')],
  ])('%s', (_, html) => {
    expect(kindsSeenBy(lookAtResidentFields, html)).toEqual(['resident-number-only']);
  });

  it.each([
    ['takes all', number('pattern="\\d{6}-?[1-8]\\d{6}"')],
    ['takes any digit', number('pattern="\\d{13}"')],
    ['has no pattern', number('maxlength="13"')],
    ['is for a grade', '<label for="a">학년</label><input id="a" pattern="[1-4]">'],
    ['is for foreigners', '<label for="a">외국인등록번호</label><input id="a" pattern="\\d{6}-?[5-8]\\d{6}">'],
  ])('but not one that %s', (_, html) => {
    expect(kindsSeenBy(lookAtResidentFields, html)).toEqual([]);
  });
});

it('a pattern that would run for ever is tried on short names alone', () => {
  expect(kindsSeenBy(lookAtNames, name('pattern="(([a-zA-Z가-힣]*)*)*[0-9]"'))).toEqual([]);
});

import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../sources/document/read-document.ts';

const lines = (html: string) => readDocument(html).text.split('\n');

describe('the text of a page', () => {
  it.each([
    [
      'has a line for each block',
      '<h1>민원 안내</h1><p>여권</p><ul><li>사증</li><li>귀화</li></ul>',
      ['민원 안내', '여권', '사증', '귀화'],
    ],
    ['has a line for each cell', '<table><tr><th>성명</th><td>홍길동</td></tr></table>', ['성명', '홍길동']],
    ['keeps a line together through inline elements', '<p>체류<b>기간 <i>연장</i></b>허가</p>', ['체류기간 연장허가']],
    ['reads a line break as a space', '<p>체류기간<br>연장허가<br/>신청</p>', ['체류기간 연장허가 신청']],
    ['takes white space together', '<p>\n  외국인등록증을\n\t  잃어버린&nbsp;&nbsp;분\n</p>', ['외국인등록증을 잃어버린 분']],
    ['keeps invisible characters, which belong to the text', '<p>체류\u200b기간</p>', ['체류\u200b기간']],
    ['reads entities', '<p>&#xC5EC;&#44428; &amp; &lt;사증&gt; &middot; 귀화</p>', ['여권 & <사증> · 귀화']],
    ['closes what the author left open', '<ul><li>여권<li>사증</ul><p>귀화<p>영주', ['여권', '사증', '귀화', '영주']],
    ['reads what stands outside of any element', '여권 <p>사증</p> 귀화', ['여권', '사증', '귀화']],
    ['passes over comments', '<p>전입<!-- 옛 이름 -->신고</p>', ['전입신고']],
    [
      'passes over scripts, styles and what shows without scripts',
      '<script>여권</script><style>사증</style><noscript>귀화</noscript><p>영주</p>',
      ['영주'],
    ],
    [
      'passes over what somebody types',
      '<p>성명</p><textarea>여권</textarea><input value="사증"><select><option>귀화</select><div contenteditable>영주</div>',
      ['성명'],
    ],
    ['reads a region that is said not to be editable', '<div contenteditable="false">영주</div>', ['영주']],
    ['passes over what is hidden', '<p hidden>여권</p><div style="color:red; DISPLAY : none"><p>사증</p></div><p>귀화</p>', ['귀화']],
    ['reads what a style only colours', '<p style="color: red">여권</p>', ['여권']],
    ['passes over pictures and their texts', '<p>여권<svg><title>그림</title><text>사증</text></svg>을</p>', ['여권을']],
    [
      'leaves ruby glosses out, so that the base text reads on',
      '<p><ruby>旅<rp>(</rp><rt>여</rt><rp>)</rp>券<rt>권</rt></ruby></p>',
      ['旅券'],
    ],
    ['reads an open shadow tree', '<nhis-card><template shadowrootmode="open"><p>피부양자</p></template></nhis-card>', ['피부양자']],
    [
      'passes over a closed shadow tree and a template',
      '<template shadowrootmode="closed">여권</template><template>사증</template><p>귀화</p>',
      ['귀화'],
    ],
    ['is empty on an empty page', '', ['']],
  ])('%s', (_, html, expected) => {
    expect(lines(html)).toEqual(expected);
  });

  it('reads a shadow tree as a block of its own', () => {
    expect(lines('<p>체류<gov-card><template shadowrootmode="open">기간</template></gov-card>연장</p>')).toEqual(['체류', '기간', '연장']);
  });
});

describe('the title of a page', () => {
  it.each([
    ['<title>\n 체류기간 연장 | 하이코리아 \n</title><p>여권</p>', '체류기간 연장 | 하이코리아'],
    ['<title>외국인등록 &amp; 체류</title>', '외국인등록 & 체류'],
    ['<title>첫째</title><title>둘째</title>', '첫째'],
    ['<p>여권<svg><title>그림</title></svg></p>', ''],
    ['<p>여권</p>', ''],
  ])('of %j is “%s”', (html, title) => {
    expect(readDocument(html).title).toBe(title);
  });

  it('is no line of its text', () => {
    expect(lines('<title>체류기간</title><p>여권</p>')).toEqual(['여권']);
  });
});

describe('a document that is nested ten thousand deep', () => {
  it('is read like any other', () => {
    expect(lines(`${'<div>'.repeat(10_000)}여권${'</div>'.repeat(10_000)}<p>체류기간</p>`)).toEqual(['여권', '체류기간']);
  });
});

import { describe, expect, it } from 'vitest';
import { findUpdated } from '../../../audit/page/find-updated.ts';
import { countAttachments } from '../../../audit/page/links/count-attachments.ts';
import { viewOf } from './view-of.ts';

const TEXT = '외국인등록을 한 사람은 체류지를 옮긴 날부터 15일 이내에 신고하여야 합니다. '.repeat(8);

describe('the attachments of a page', () => {
  it.each([
    [
      'are counted by their addresses',
      '<a href="/f/신청서.hwp">내려받기</a><a href="/f/a.hwpx?v=2">서식</a><a href="/f/b.PDF#p2">책자</a>',
      2,
      1,
    ],
    ['are counted by their names, where a script loads them', `<a href="#" onclick="fn_egov_downFile('FILE_01','0')">신청서.hwp</a>`, 1, 0],
    ['are counted by the names that they are saved under', '<a href="/down.do?id=7" download="안내.pdf">내려받기</a>', 0, 1],
    ['are counted once where there is a view of each', '<a href="/f/a.hwp" title="a.hwp">a.hwp</a>', 1, 0],
    ['are none of other kinds', '<a href="/a.jpg">그림</a><a href="/pdf-viewer">PDF 뷰어</a><a href="/hwp">한글 뷰어</a>', 0, 0],
  ])('%s', (_, html, hwp, pdf) => {
    expect(countAttachments(viewOf(html))).toMatchObject({ hwp, pdf });
  });

  it.each([
    ['a page says little beside', '<div id="header"><p>홈 &gt; 고시공고</p></div><h1>공고</h1><a href="/a.hwp">공고문.hwp</a>', true],
    ['a page says itself what it is about', `<p>${TEXT}</p><a href="/a.hwp">공고문.hwp</a>`, false],
    ['a page says all in its menus', `<nav>${TEXT}</nav><div class="footer">${TEXT}</div><a href="/a.pdf">${TEXT}.pdf</a>`, true],
    ['a page has none', '<p>공고</p>', false],
  ])('are all of it where %s', (_, html, only) => {
    expect(countAttachments(viewOf(html)).only).toBe(only);
  });
});

describe('the day on which a page was changed', () => {
  it.each([
    ['stands behind its label', '<p>최종수정일 : 2026-11-03</p>', '2026-11-03'],
    ['is written with points', '<p>최종 업데이트 2026. 3. 9.</p>', '2026-03-09'],
    ['is written out', '<p>최종수정일자 2026년 3월 9일</p>', '2026-03-09'],
    ['stands in the next cell', '<table><tr><th>등록일</th><td>2025.12.31</td></tr></table>', '2025-12-31'],
    ['is surer than the day on which it was written', '<p>작성일 2024-01-02</p><p>최종수정일 2026-01-02</p>', '2026-01-02'],
    [
      'is told to machines',
      '<meta property="article:modified_time" content="2026-02-03T09:00:00+09:00"><p>등록일 2020-01-01</p>',
      '2026-02-03',
    ],
    ['is the latest of its times', '<time datetime="2026-01-05">1월</time><time>2026.01.07</time>', '2026-01-07'],
    ['is not a day that no calendar has', '<p>최종수정일 2026-02-30</p>', null],
    ['is not any day', '<p>신청기간 2026-11-03 ~ 2026-11-30</p>', null],
    ['is not the day of a registration', '<p>등록일로부터 90일 이내, 2026-11-03 현재</p>', null],
  ])('%s', (_, html, day) => {
    expect(findUpdated(viewOf(html))).toBe(day);
  });

  it('is that of its header where it says none, in the time of Seoul', () => {
    const headers = { 'last-modified': 'Tue, 03 Nov 2026 16:30:00 GMT' };
    expect(findUpdated(viewOf('<p>안내</p>', { headers }))).toBe('2026-11-04');
    expect(findUpdated(viewOf('<p>최종수정일 2026-10-01</p>', { headers }))).toBe('2026-10-01');
    expect(findUpdated(viewOf('<p>안내</p>', { headers: { 'last-modified': 'yesterday' } }))).toBeNull();
  });
});

import { describe, expect, it } from 'vitest';
import { mayHoldMarkup, plainText } from '../../../core/own-terms/plain-text.ts';

describe('the plain text of an agency’s markup', () => {
  it.each([
    ['표시가 없는 글은 그대로예요.', '표시가 없는 글은 그대로예요.'],
    ['<b>30일</b> 안에 <a href="/apply">신청</a>하세요.', '30일 안에 신청하세요.'],
    ['<p>첫째</p><p>둘째</p>', '첫째 둘째'],
    ['신분증<br/>통장 사본', '신분증 통장 사본'],
    ['<ul><li>사진</li><li>여권</li></ul>', '사진 여권'],
    ['수수료 &lt; 1,000원 &amp; 무료', '수수료 < 1,000원 & 무료'],
    ['3 < 5 그리고 a<1', '3 < 5 그리고 a<1'],
    ['Q&A; R&D', 'Q&A; R&D'],
    ['&amp;lt;b&gt;', '&lt;b>'],
    ['끝나지 않은 <b', '끝나지 않은 <b'],
    ['<script>alert(1)</script>', 'alert(1)'],
  ])('of %s is %s', (markup, text) => {
    expect(plainText(markup)).toBe(text);
  });

  it('is asked for only where there may be markup', () => {
    expect(mayHoldMarkup('30일 안에 신청하세요.')).toBe(false);
    expect(mayHoldMarkup('<b>30일</b>')).toBe(true);
    expect(mayHoldMarkup('무료 &amp; 유료')).toBe(true);
  });
});

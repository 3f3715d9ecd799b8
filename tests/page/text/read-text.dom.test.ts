import { beforeEach, describe, expect, it } from 'vitest';
import { readText } from '../../../page/text/read-text.ts';

beforeEach(() => {
  document.body.replaceChildren();
});

function read(html: string): string {
  document.body.innerHTML = html;
  return readText(document.body, 'annae-host');
}

describe('the text of a page', () => {
  it('has a line a block, its spaces as they are seen', () => {
    expect(read('<h1>전입신고</h1>\n<p>이사한 날부터 <b>14일</b>\n   안에 합니다.</p>')).toBe('전입신고\n이사한 날부터 14일 안에 합니다.');
  });

  it('has nothing of what is typed, of scripts, or of our own element', () => {
    const html = '<p>여권</p><textarea>비밀</textarea><p contenteditable>쓰는 중</p><script>let a</script><annae-host>우리</annae-host>';
    expect(read(html)).toBe('여권');
  });

  it('has what stands in open shadow trees', () => {
    document.body.innerHTML = '<p>겉</p><div></div>';
    document.querySelector('div')!.attachShadow({ mode: 'open' }).innerHTML = '<p>속</p>';
    expect(readText(document.body, 'annae-host')).toBe('겉\n속');
  });

  it.each([
    ['of many blocks', '<p>주민등록등본을 발급합니다.</p>'.repeat(20_000)],
    ['of one', `<pre>${'주민등록등본을 발급합니다. '.repeat(20_000)}</pre>`],
  ])('%s ends with the beginning of a long page', (_, html) => {
    const { length } = read(html);
    expect(length).toBeGreaterThan(59_900);
    expect(length).toBeLessThanOrEqual(60_000);
  });
});

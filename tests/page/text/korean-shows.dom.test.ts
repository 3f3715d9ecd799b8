import { beforeEach, describe, expect, it, type Mock, vi } from 'vitest';
import { whenKoreanShows } from '../../../page/text/korean-shows.ts';

/** Another in each test: windows of earlier ones may still be waited for. */
let act: Mock<() => void>;

function resizeTo(width: number, height: number): void {
  vi.stubGlobal('innerWidth', width);
  vi.stubGlobal('innerHeight', height);
  window.dispatchEvent(new Event('resize'));
}

/** What observers are told comes a moment later. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 20));

beforeEach(() => {
  document.documentElement.innerHTML = '<head></head><body><p>An advertisement</p></body>';
  act = vi.fn();
  resizeTo(300, 150);
});

describe('a frame', () => {
  it.each([
    ['text', '<p>체류기간 연장</p>'],
    ['an alternative text', '<img alt="여권">'],
    ['a hint', '<a title="여권">1</a>'],
    ['a placeholder', '<input placeholder="여권번호">'],
    ['syllables in parts', '<p>\u110b\u1167\u1100\u116f\u11ab</p>'],
  ])('with Korean in %s is worth reading at once', (_, markup) => {
    document.body.innerHTML = markup;
    whenKoreanShows(window, act);
    expect(act).toHaveBeenCalledOnce();
  });

  it.each(['<p>Residence Card</p>', '<p>外国人登録証 在留カード</p>', '<script>// 체류기간</script>', '<style>/* 여권 */</style>'])(
    'without Korean to be seen is left alone: %s',
    async (markup) => {
      document.body.innerHTML = markup;
      whenKoreanShows(window, act);
      document.body.append('more');
      await settled();
      expect(act).not.toHaveBeenCalled();
    },
  );

  it('is worth reading when Korean text comes, once', async () => {
    whenKoreanShows(window, act);
    document.body.append('체류기간');
    await settled();
    document.body.append('여권');
    resizeTo(200, 200);
    await settled();
    expect(act).toHaveBeenCalledOnce();
  });

  it('is worth reading when its text becomes Korean', async () => {
    whenKoreanShows(window, act);
    document.querySelector('p')!.firstChild!.nodeValue = '체류기간';
    await settled();
    expect(act).toHaveBeenCalledOnce();
  });

  it('is looked at in its open shadow trees, later too', async () => {
    const root = document.querySelector('p')!.attachShadow({ mode: 'open' });
    whenKoreanShows(window, act);
    expect(act).not.toHaveBeenCalled();
    const inner = document.createElement('b');
    inner.textContent = '체류기간';
    root.append(inner);
    await settled();
    expect(act).toHaveBeenCalledOnce();
  });

  it('without a size waits until it has one', () => {
    document.body.textContent = '체류기간';
    resizeTo(0, 0);
    whenKoreanShows(window, act);
    resizeTo(1, 1);
    expect(act).not.toHaveBeenCalled();
    resizeTo(300, 150);
    expect(act).toHaveBeenCalledOnce();
  });
});

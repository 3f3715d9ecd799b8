import { describe, expect, it } from 'vitest';
import { lookAtImages } from '../../../audit/page/look-at-images.ts';
import { kindsSeenBy, seenBy } from './view-of.ts';

describe('an image is told of', () => {
  it.each([
    ['without a text', '<img src="/upload/notice_202611.jpg" width="700">'],
    ['as a button without a name', '<input type="image" src="/img/btn_search.gif">'],
    ['as a part of a map that leads somewhere', '<map><area href="/apply" shape="rect"></map>'],
  ])('%s', (_, html) => {
    expect(kindsSeenBy(lookAtImages, html)).toEqual(['image-without-alt']);
  });
});

describe('an image is not told of', () => {
  it.each([
    ['with a text', '<img src="/a.jpg" alt="2026년 외국인 주민 간담회 참가 신청 안내">'],
    ['that says that it decorates', '<img src="/a.jpg" alt="">'],
    ['with another name', '<img src="/a.jpg" aria-label="약도"><img src="/b.jpg" title="약도">'],
    ['whose role says that it decorates', '<img src="/a.jpg" role="presentation"><img src="/b.jpg" aria-hidden="true">'],
    ['as small as a bullet', '<img src="/img/n.gif" width="8" height="8"><img src="/img/v.gif" width="1">'],
    ['whose name says that it is one', '<img src="/img/bullet_01.gif"><img src="/img/ico/bg-line.png">'],
    ['as a part of a map that leads nowhere', '<map><area shape="default"></map>'],
  ])('%s', (_, html) => {
    expect(kindsSeenBy(lookAtImages, html)).toEqual([]);
  });
});

describe('where images were recognised', () => {
  const pictures = new Map([
    ['https://www.gaon.go.kr/upload/notice.jpg', '2026년 외국인 주민 생활 안내 책자 배부'],
    ['https://www.gaon.go.kr/upload/river.jpg', 'ㅡ 1'],
  ]);

  it('one that holds a text is told of with its words', () => {
    expect(seenBy(lookAtImages, '<img src="/upload/notice.jpg">', { pictures })).toMatchObject([
      { kind: 'image-of-text', sample: '2026년 외국인 주민 생활 안내 책자 배부' },
    ]);
  });

  it('one without words is an image without a text', () => {
    expect(seenBy(lookAtImages, '<img src="/upload/river.jpg">', { pictures })).toMatchObject([{ kind: 'image-without-alt' }]);
  });
});

import { describe, expect, it } from 'vitest';
import { createBlockReader } from '../../../core/text/block-reader.ts';
import { ElementRole } from '../../../core/text/elements.ts';

type Event = string | { open: string } | { close: string };

const open = (name: string): Event => ({ open: name });
const close = (name: string): Event => ({ close: name });

/** Feeds events, a text being its own source; returns the blocks with their pieces. */
function read(events: readonly Event[]) {
  const blocks: { text: string; pieces: [source: string | null, start: number][] }[] = [];
  const refused: string[] = [];
  const reader = createBlockReader<string>(({ text, length, sources, starts }) => {
    blocks.push({ text, pieces: Array.from({ length }, (_, i) => [sources[i]!, starts[i]!]) });
  });
  const roles = new Map<string, ElementRole>();
  for (const event of events) {
    if (typeof event === 'string') reader.text(event, event);
    else if ('close' in event) reader.close(roles.get(event.close)!);
    else {
      const role = reader.open(event.open);
      roles.set(event.open, role);
      if (role === ElementRole.unread || role === ElementRole.break) refused.push(event.open);
    }
  }
  reader.end();
  return { blocks, texts: blocks.map(({ text }) => text), refused };
}

describe('a block of text', () => {
  it.each<[title: string, { events: Event[]; texts: string[] }]>([
    [
      'ends where a paragraph ends',
      {
        events: [open('p'), '여권을 준비하세요.', close('p'), open('p'), '사진도 필요합니다.', close('p')],
        texts: ['여권을 준비하세요.', '사진도 필요합니다.'],
      },
    ],
    [
      'ends where a paragraph begins',
      {
        events: ['준비물', open('ul'), open('li'), '여권', close('li'), close('ul')],
        texts: ['준비물', '여권'],
      },
    ],
    [
      'goes on through inline elements',
      {
        events: [open('p'), '체류', open('b'), '기간', close('b'), ' 연장', close('p')],
        texts: ['체류기간 연장'],
      },
    ],
    [
      'goes on over a line break, as over a space',
      {
        events: [open('p'), '체류기간', open('br'), '연장허가', close('p')],
        texts: ['체류기간\n연장허가'],
      },
    ],
    [
      'goes on over a script or an icon in the line',
      {
        events: [open('p'), '체류', open('svg'), '기간', close('p')],
        texts: ['체류기간'],
      },
    ],
    [
      'goes on after a ruby gloss, so that the base text reads on',
      {
        events: [open('p'), open('ruby'), '전세', open('rp'), open('rt'), '금', close('ruby'), close('p')],
        texts: ['전세금'],
      },
    ],
    [
      'ends at an element of another vocabulary',
      {
        events: ['여권', open('gov-card'), '사증', close('gov-card')],
        texts: ['여권', '사증'],
      },
    ],
    ['ends with the document', { events: ['외국인등록증'], texts: ['외국인등록증'] }],
    ['is never empty', { events: [open('div'), open('p'), close('p'), close('div')], texts: [] }],
  ])('%s', (_, { events, texts }) => {
    expect(read(events).texts).toEqual(texts);
  });

  it('knows where each piece of it comes from', () => {
    const { blocks } = read([open('td'), '신고', open('br'), open('b'), '기한', close('b'), '은', close('td'), '30일']);
    expect(blocks).toEqual([
      {
        text: '신고\n기한은',
        pieces: [
          ['신고', 0],
          [null, 2],
          ['기한', 3],
          ['은', 5],
        ],
      },
      { text: '30일', pieces: [['30일', 0]] },
    ]);
  });

  it('asks not to be fed what is code, a field, or a gloss', () => {
    const { refused } = read([open('script'), open('input'), open('rt'), open('br'), open('span'), close('span')]);
    expect(refused).toEqual(['script', 'input', 'rt', 'br']);
  });
});

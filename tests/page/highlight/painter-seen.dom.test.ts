import { describe, expect, it } from 'vitest';
import { HIGHLIGHT_NAMES } from '../../../page/highlight/highlights.ts';
import { blocksOf, marksIn, painted, painterFor, registry, useHighlights } from './sample-painter.ts';

useHighlights();

describe('text that nobody can see', () => {
  it('is not painted, and leaves the first use to text that is seen', () => {
    const painter = painterFor();
    painter.paint(blocksOf('<p hidden>여권</p><p>여권</p>'));
    expect([0, 1].map((paragraph) => marksIn(painter, paragraph))).toEqual([0, 1]);
  });

  it('is painted when it is seen, if its term is not marked yet', () => {
    const painter = painterFor();
    const blocks = blocksOf('<p hidden>여권과 사증</p><p>여권</p>');
    painter.paint(blocks);
    expect([...painter.unseen]).toEqual([blocks[0]]);
    document.querySelector('p')!.hidden = false;
    painter.paint(painter.unseen);
    expect(painted()).toEqual(['여권', '사증']);
    expect(painter.unseen.size).toBe(0);
  });

  it('takes no mark off a block that is painted again', () => {
    const painter = painterFor();
    const [block] = blocksOf('<p>여권 <b hidden>사증</b></p>');
    painter.paint([block!]);
    painter.paint([block!]);
    expect(painted()).toEqual(['여권']);
  });
});

describe('marks that touch', () => {
  it('take turns, in one text and over two', () => {
    const painter = painterFor('all');
    painter.paint(blocksOf('<p>여권사증<b>여권</b>사증 여권</p>'));
    const [plain, beside] = HIGHLIGHT_NAMES.map((name) => registry.get(name)!.size);
    expect([plain, beside]).toEqual([3, 2]);
  });

  it('look the same where something is between them', () => {
    painterFor('all').paint(blocksOf('<p>여권 사증, 여권</p>'));
    expect(registry.get(HIGHLIGHT_NAMES[1])!.size).toBe(0);
  });
});

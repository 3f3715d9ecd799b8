import { beforeEach, describe, expect, it } from 'vitest';
import { ACTIVE_NAME } from '../../../page/highlight/highlights.ts';
import { MAX_MARKS, type Painter } from '../../../page/highlight/painter.ts';
import { type MatchedBlock, rangeAt } from '../../../page/text/matched-block.ts';
import { blocksOf, chooserFor, events, marksIn, painted, painterFor, readAll, registry, useHighlights } from './sample-painter.ts';

useHighlights();

describe('painting', () => {
  it('shows each chosen match at its place', () => {
    const [block] = blocksOf('<p>여권과 사증</p>');
    painterFor().paint([block!]);
    expect(painted()).toEqual(['여권', '사증']);
  });

  it('shows the first use of a term in a section, over all its blocks', () => {
    const painter = painterFor();
    painter.paint(blocksOf('<p>여권</p><p>여권과 여권 사본</p><h2>발급</h2><p>여권</p>'));
    expect([0, 1, 2].map((paragraph) => marksIn(painter, paragraph))).toEqual([1, 0, 1]);
  });

  it('shows a term once a screen, though a section begins between', () => {
    const painter = painterFor();
    const [first, ...others] = blocksOf(
      '<p data-top="0">여권</p><h2>1</h2><p data-top="700">여권</p><p data-top="810">여권</p><h2>2</h2><p data-top="1600">여권</p>',
    );
    painter.paint([first!]);
    painter.paint(others);
    expect([0, 1, 2, 3].map((paragraph) => marksIn(painter, paragraph))).toEqual([1, 0, 1, 0]);
  });

  it('tells of the first mark, once', () => {
    const painter = painterFor();
    const blocks = blocksOf('<p hidden>여권</p><p>사증</p><p>여권</p>');
    painter.paint([blocks[0]!]);
    expect(events).toEqual([]);
    painter.paint(blocks);
    expect(events).toEqual(['first']);
  });

  it('shows every use when told so', () => {
    const [block] = blocksOf('<p>여권과 여권 사본</p>');
    painterFor('all').paint([block!]);
    expect(painted()).toEqual(['여권', '여권']);
  });

  it('shows a block once, though it is painted twice', () => {
    const painter = painterFor('all');
    const [block] = blocksOf('<p>여권</p>');
    painter.paint([block!]);
    painter.paint([block!]);
    expect(painted()).toEqual(['여권']);
    expect(marksIn(painter, 0)).toBe(1);
  });

  it('shows a match over two texts as one, found by either', () => {
    const painter = painterFor();
    const [block] = blocksOf('<p>외국인<b>등록증</b>은</p>');
    painter.paint([block!]);
    const [first, second] = [document.querySelector('p')!.firstChild as Text, document.querySelector('b')!.firstChild as Text];
    const [mark] = painter.marksIn(first);
    expect(painted()).toEqual(['외국인']);
    expect(painter.marksIn(second)).toEqual([mark]);
    expect(mark).toMatchObject({ startContainer: first, startOffset: 0, endContainer: second, endOffset: 3, term: 2 });
  });

  it(`stops at ${MAX_MARKS} marks, and goes on when there is room again`, () => {
    const painter = painterFor('all');
    const [long, next] = blocksOf(`<p>${'여권 '.repeat(MAX_MARKS + 5)}</p><p>사증</p>`);
    painter.paint([long!]);
    expect(painted()).toHaveLength(MAX_MARKS);
    painter.paint([next!]);
    expect(painted()).not.toContain('사증');
    painter.unpaint(next!);
    painter.unpaint(long!);
    painter.paint([next!]);
    expect(painted()).toEqual(['사증']);
  });
});

describe('what was painted', () => {
  it('is taken off while its block is far from the view, and shown again as it was', () => {
    const painter = painterFor();
    const [first, second] = blocksOf('<p>여권과 사증</p><p>여권</p>');
    painter.paint([first!]);
    painter.unpaint(first!);
    expect(painted()).toEqual([]);
    expect(marksIn(painter, 0)).toBe(0);
    painter.paint([second!]);
    expect(painted()).toEqual([]);
    painter.paint([first!]);
    expect(painted()).toEqual(['여권', '사증']);
  });

  it('is forgotten with its text, and leaves its place to another use in the section', () => {
    const painter = painterFor();
    const [first, second] = blocksOf('<p>여권</p><p>여권 사본</p>');
    painter.paint([first!]);
    painter.forget(first!);
    expect(painted()).toEqual([]);
    painter.paint([second!]);
    expect(marksIn(painter, 1)).toBe(1);
  });

  it('is forgotten while it is far from the view too', () => {
    const painter = painterFor();
    const [first, second] = blocksOf('<p>여권</p><p>여권 사본</p>');
    painter.paint([first!]);
    painter.unpaint(first!);
    painter.forget(first!);
    painter.paint([second!]);
    expect(marksIn(painter, 1)).toBe(1);
  });

  it('gives back no place that another block holds', () => {
    const painter = painterFor();
    const [first, second, third] = blocksOf('<p>여권</p><p>여권 사본</p><p>여권 번호</p>');
    painter.paint([first!]);
    painter.paint([second!]);
    painter.forget(second!);
    painter.paint([third!]);
    expect([0, 1, 2].map((paragraph) => marksIn(painter, paragraph))).toEqual([1, 0, 0]);
  });

  describe('before the page was read in full', () => {
    let painter: Painter;
    let full: MatchedBlock[];

    /** What was in view, the second line, was painted first; then the full reading found the term in the first line. */
    beforeEach(() => {
      painter = painterFor();
      const [, early] = blocksOf('<p>여권 안내</p><p>여권</p><p>여권 번호</p>');
      painter.paint([early!]);
      full = readAll();
      painter.paint([full[0]!]);
      painter.paint([full[1]!]);
      painter.forget(early!);
    });

    it('stays', () => {
      expect([0, 1].map((paragraph) => marksIn(painter, paragraph))).toEqual([1, 1]);
    });

    it('gives back no place that it did not take', () => {
      painter.forget(full[1]!);
      painter.paint([full[2]!]);
      expect([0, 1, 2].map((paragraph) => marksIn(painter, paragraph))).toEqual([1, 0, 0]);
    });
  });

  it('is nothing in a text without marks', () => {
    expect(painterFor().marksIn(document.createTextNode('여권'))).toEqual([]);
  });
});

describe('what the reader knows', () => {
  const PASSPORT = 0;

  it('is taken off at once, and shown again when it is forgotten', () => {
    const chooser = chooserFor();
    const painter = painterFor('first', chooser);
    painter.paint(blocksOf('<p>여권과 사증</p><p>여권</p>'));
    chooser.setKnown(new Set([PASSPORT]));
    painter.chooseAnew();
    expect(painted()).toEqual(['사증']);
    chooser.setKnown(new Set());
    painter.chooseAnew();
    expect(painted().sort()).toEqual(['사증', '여권']);
    expect(marksIn(painter, 1)).toBe(0);
  });

  it('is left out of what comes back into view', () => {
    const chooser = chooserFor();
    const painter = painterFor('first', chooser);
    const [block] = blocksOf('<p>여권과 사증</p>');
    painter.paint([block!]);
    painter.unpaint(block!);
    chooser.setKnown(new Set([PASSPORT]));
    painter.chooseAnew();
    painter.paint([block!]);
    expect(painted()).toEqual(['사증']);
  });
});

describe('the word whose card is open', () => {
  it('is painted over its mark, until the card closes', () => {
    const painter = painterFor();
    const [block] = blocksOf('<p>여권과 사증</p>');
    painter.paint([block!]);
    const active = registry.get(ACTIVE_NAME)!;
    painter.setActive(rangeAt(block!.list, 1));
    expect([...active]).toEqual([painter.marksIn(document.querySelector('p')!.firstChild as Text)[1]!.range]);
    painter.setActive(null);
    expect(active.size).toBe(0);
  });
});

describe('the end of painting', () => {
  it('takes every mark and the highlight off', () => {
    const painter = painterFor();
    painter.paint(blocksOf('<p>여권</p>'));
    painter.destroy();
    expect([...registry.keys()]).toEqual([]);
  });

  it('leaves the highlight of a painter that has started since', () => {
    const old = painterFor();
    const next = painterFor();
    next.paint(blocksOf('<p>사증</p>'));
    old.destroy();
    expect(painted()).toEqual(['사증']);
  });
});

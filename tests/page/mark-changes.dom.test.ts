import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { editText, followed, hidden, listed, painted, query, registry, stage, start, useMarkStage } from './mark-stage.ts';

useMarkStage();

describe('a page that changes', () => {
  beforeEach(async () => {
    document.title = '안내';
    await start('<p id="a">여권</p><p id="b">안내</p><p id="c">사증</p>').ready;
  });

  it.each<[title: string, { change(): void; words: string[] }]>([
    ['shows a term that is added', { change: () => query('#b').append(' 외국인등록증'), words: ['여권', '외국인등록증', '사증'] }],
    ['shows a term that comes about by an edit', { change: () => editText('#b', '체류기간'), words: ['여권', '체류기간', '사증'] }],
    ['forgets a term that is removed', { change: () => query('#a').remove(), words: ['사증'] }],
    ['forgets a term that is edited away', { change: () => editText('#c', '안내'), words: ['여권'] }],
    ['has a moved term where it stands now', { change: () => query('#b').after(query('#a')), words: ['여권', '사증'] }],
  ])('%s', async (_, { change, words }) => {
    await followed(change);
    expect(painted().sort()).toEqual([...words].sort());
    expect(listed()).toEqual(words);
  });

  it.each(['#b', '#c'])('marks no second use in a section when a line of it (%s) is edited', async (line) => {
    await followed(() => editText(line, '여권 사본'));
    expect(listed().filter((word) => word === '여권')).toHaveLength(2);
    expect(painted().filter((word) => word === '여권')).toHaveLength(1);
  });

  it('lists no term of the title of the document', async () => {
    await followed(() => {
      document.title = '체류기간 안내';
      editText('#b', '외국인등록증');
    });
    expect(listed()).toEqual(['여권', '외국인등록증', '사증']);
  });

  it('lists the alternative text of an image that comes, and no more when it has gone', async () => {
    await followed(() => {
      query('#b').innerHTML = '<img alt="외국인등록증">';
    });
    expect(hidden()).toEqual(['외국인등록증']);
    await followed(() => query('img').remove());
    expect(hidden()).toEqual([]);
  });

  it('is not followed any more after the end, and has no mark left', async () => {
    stage.page.destroy();
    const told = stage.onChange.mock.calls.length;
    editText('#b', '외국인등록증');
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect([...registry.keys()]).toEqual([]);
    expect(document.adoptedStyleSheets).toEqual([]);
    expect(stage.onChange).toHaveBeenCalledTimes(told);
  });
});

describe('a page that the browser translates', () => {
  /** As Chrome does: a class on the root element, and every text in an element of its own. */
  function translate(): void {
    document.documentElement.classList.add('translated-ltr');
    for (const paragraph of document.querySelectorAll('p')) {
      const font = document.createElement('font');
      font.textContent = 'Translated';
      paragraph.replaceChildren(font);
    }
  }

  afterEach(() => {
    document.documentElement.removeAttribute('class');
  });

  it('keeps its list of the Korean words', async () => {
    await start('<p>여권</p><p>사증</p>').ready;
    translate();
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(listed()).toEqual(['여권', '사증']);
  });

  it('keeps its list in order, whatever was read last', async () => {
    await start('<p>안내</p><p>사증</p>').ready;
    await followed(() => query('p').replaceChildren('여권'));
    translate();
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(listed()).toEqual(['여권', '사증']);
  });
});

describe('a line with an icon in it', () => {
  it('goes on showing its first term when the text behind the icon is edited', async () => {
    await start('<p>체류기간을 <svg></svg>외국인등록증에</p>').ready;
    await followed(() => {
      (query('p').lastChild as Text).data = '안내문에';
    });
    expect(painted()).toEqual(['체류기간']);
  });
});

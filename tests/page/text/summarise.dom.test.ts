import { beforeEach, describe, expect, it } from 'vitest';
import { summarise } from '../../../page/text/watch-changes.ts';
import { element, HOST, inWords, moveOwnHost, openChangingPage, query } from './changing-page.ts';

beforeEach(openChangingPage);

/** Lets a page change itself; returns the browser's records of it. */
function recordsOf(change: () => void): MutationRecord[] {
  const observer = new MutationObserver(() => {});
  observer.observe(document.documentElement, { childList: true, characterData: true, subtree: true });
  change();
  const records = observer.takeRecords();
  observer.disconnect();
  return records;
}

const summaryOf = (change: () => void) => inWords(summarise(recordsOf(change), HOST));

describe('a change of the page', () => {
  it.each<[title: string, { change(): void; read: string[]; removed?: string[] }]>([
    [
      'reads the line again in which a text was edited',
      {
        change: () => {
          (query('#fee b').firstChild as Text).data = '5만원';
        },
        read: ['과태료는 |5만원|입니다.'],
      },
    ],
    [
      'reads a block that was added, alone',
      {
        change: () => query('#list').append(element('p', '귀화')),
        read: ['귀화'],
      },
    ],
    [
      'reads the whole line when a word is added to it',
      {
        change: () => query('#fee').append(element('i', ' 납부하세요.')),
        read: ['과태료는 |4만원|입니다.| 납부하세요.'],
      },
    ],
    [
      'says what was removed, and reads nothing where no line is touched',
      {
        change: () => query('#list p').remove(),
        read: [],
        removed: ['여권'],
      },
    ],
    [
      'reads the line again out of which a word was taken',
      {
        change: () => query('#fee b').remove(),
        read: ['과태료는 |입니다.'],
        removed: ['4만원'],
      },
    ],
    [
      'reads the two lines again that a removed block had kept apart, as one',
      {
        change: () => {
          query('#list').innerHTML = '체류<p>사이</p>기간';
          query('#list p').remove();
        },
        read: ['체류|기간'],
        removed: ['여권', '사증', '사이'],
      },
    ],
    [
      'takes what replaces a block for the new one, and the old one for gone',
      {
        change: () => query('#list p').replaceWith(element('p', '체류자격')),
        read: ['체류자격'],
        removed: ['여권'],
      },
    ],
    [
      'reads a moved block where it stands now',
      {
        change: () => query('h2').before(query('#list p')),
        read: ['여권'],
        removed: ['여권'],
      },
    ],
  ])('%s', (_, { change, read, removed = [] }) => {
    expect(summaryOf(change)).toEqual({ read, removed });
  });

  it.each<[title: string, { change(): void; read: string[] }]>([
    [
      'the same text edited three times',
      {
        change: () => {
          for (const amount of ['5만원', '6만원', '7만원']) (query('#fee b').firstChild as Text).data = amount;
        },
        read: ['과태료는 |7만원|입니다.'],
      },
    ],
    [
      'two texts of one line',
      {
        change: () => {
          (query('#fee').firstChild as Text).data = '범칙금은 ';
          (query('#fee b').firstChild as Text).data = '3만원';
        },
        read: ['범칙금은 |3만원|입니다.'],
      },
    ],
    [
      'a block and the blocks put into it afterwards',
      {
        change: () => {
          const section = document.createElement('section');
          document.body.append(section);
          section.append(element('p', '영주'));
          section.append(element('p', '귀화'));
        },
        read: ['영주귀화'],
      },
    ],
  ])('is read once: %s', (_, { change, read }) => {
    expect(summaryOf(change).read).toEqual(read);
  });

  it('reads a block and a line inside a link of it once, when only texts were edited', () => {
    query('#list').innerHTML = '<span>새 글</span><a><div>과태료</div></a>';
    const { read } = summaryOf(() => {
      (query('#list div').firstChild as Text).data = '범칙금';
      (query('#list span').firstChild as Text).data = '헌 글';
    });
    expect(read).toEqual(['헌 글|범칙금']);
  });

  it('reads both lines again that an added block keeps apart from now on', () => {
    query('#fee').innerHTML = '체류<b>기간</b>';
    const { read } = summaryOf(() => query('#fee b').before(element('div', '공지')));
    expect(read).toEqual(expect.arrayContaining(['체류', '공지', '기간']));
  });

  it.each<[title: string, { change(): void }]>([
    ['our own element comes, moves and goes', { change: () => moveOwnHost() }],
    ['somebody types in a field', { change: () => typeInField() }],
    ['a script is added', { change: () => document.body.append(element('script', '여권')) }],
    ['the title of the document changes', { change: () => rename('체류기간 안내') }],
    ['a block comes and goes again', { change: () => comeAndGo() }],
  ])('is nothing to read when %s', (_, { change }) => {
    expect(summaryOf(change).read).toEqual([]);
  });

  it('does not count our own element among what is gone', () => {
    expect(summaryOf(moveOwnHost).removed).toEqual([]);
  });

  it('is nothing at all without records', () => {
    expect(inWords(summarise([], HOST))).toEqual({ read: [], removed: [] });
  });
});

function rename(title: string): void {
  query('title').replaceChildren(title);
}

function typeInField(): void {
  const field = document.createElement('textarea');
  field.append(document.createTextNode('여'));
  document.body.append(field);
  (field.firstChild as Text).data = '여권';
}

function comeAndGo(): void {
  const notice = element('p', '공지');
  document.body.append(notice);
  notice.remove();
}

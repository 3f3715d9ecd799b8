import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { createTranslator } from '../../../locales/create-translator.ts';
import english from '../../../locales/en/options.json';
import korean from '../../../locales/ko/options.json';
import type { AnnaeOptions } from '../../../widget/options/annae-options.ts';
import { readAssistantOptions } from '../../../widget/options/assistant-options.ts';
import { readFirstOptions } from '../../../widget/options/first-options.ts';
import { gatherOptions } from '../../../widget/options/gather-options.ts';
import { tagAttribute } from '../../../widget/options/option-table.ts';
import { readLaterOptions } from '../../../widget/options/read-later-options.ts';
import { sayProblem } from '../../../widget/options/say.ts';

const en = createTranslator('en', english);
const ko = createTranslator('ko', korean);

beforeAll(() => {
  // happy-dom knows no colours.
  vi.stubGlobal('CSS', { supports: (_: string, value: string) => /^#[0-9a-f]{3,8}$|^light-dark\(/.test(value) });
});

beforeEach(() => {
  // happy-dom throws at a selector that is none once, and not again.
  document.body.innerHTML = '<main id="content"><button class="words">용어</button></main>';
});

function tagOf(attributes: Readonly<Record<string, string>>): DOMStringMap {
  const script = document.createElement('script');
  for (const [name, value] of Object.entries(attributes)) script.setAttribute(name, value);
  return script.dataset;
}

/** What can be used, and the sentences on what cannot. */
function read(attributes: Readonly<Record<string, string>>, given?: AnnaeOptions, t = en) {
  const { options, problems } = readLaterOptions(gatherOptions(tagOf(attributes), given), document);
  return { options, said: problems.map((problem) => sayProblem(problem, t)) };
}

/** Each option with values that can be used, as the tag writes them and as a call does, and what they come to. */
const USABLE: readonly [name: keyof AnnaeOptions, written: string, given: unknown, read: object][] = [
  ['languages', 'ko en, vi', ['ko', 'en', 'vi'], { languages: ['ko', 'en', 'vi'] }],
  ['languages', 'zh-CN', ['zh-Hans'], { languages: ['zh-Hans'] }],
  ['position', 'left', 'left', { side: 'left', launcher: 'button' }],
  ['position', 'none', 'none', { side: 'right', launcher: 'none' }],
  ['offset', '24', 24, { offset: { across: 24, up: 24 } }],
  ['offset', '24px 80px', [24, 80], { offset: { across: 24, up: 80 } }],
  ['launcher', 'none', 'none', { launcher: 'none' }],
  ['launcher', '.words', '.words', { launcher: { own: '.words' } }],
  ['label', '용어 도움', '용어 도움', { label: '용어 도움' }],
  ['label', '{"ko": "용어", "en": "Words"}', { ko: '용어', en: 'Words' }, { label: { ko: '용어', en: 'Words' } }],
  ['colours', '--annae-accent: #0a6b4b;', { '--annae-accent': '#0a6b4b' }, { colours: { '--annae-accent': '#0a6b4b' } }],
  [
    'colours',
    '--annae-accent: light-dark(#0a6b4b, #7fd6ae); --annae-accent-text: #fff',
    { '--annae-accent': 'light-dark(#0a6b4b, #7fd6ae)', '--annae-accent-text': '#fff' },
    { colours: { '--annae-accent': 'light-dark(#0a6b4b, #7fd6ae)', '--annae-accent-text': '#fff' } },
  ],
  ['service', 'tax', 'tax', { service: 'tax' }],
  ['centre', 'seoul-global-center', 'seoul-global-center', { centre: 'seoul-global-center' }],
  ['channels', 'mailto, phone', ['mailto', 'phone'], { channels: ['mailto', 'phone'] }],
  ['consent', '동의합니다', '동의합니다', { consent: '동의합니다' }],
  ['region', 'jeju', 'jeju', { region: 'jeju' }],
  ['requests', 'https://office.example/v2', 'https://office.example/v2', { requestsTo: 'https://office.example/v2' }],
  ['requests', 'office.example/v2', 'office.example/v2', { requestsTo: 'office.example/v2' }],
  ['requests', 'none', 'none', { requestsTo: undefined }],
];

describe('what an agency sets', () => {
  it('needs nothing: a button at the right', () => {
    expect(read({})).toEqual({ options: { side: 'right', launcher: 'button' }, said: [] });
  });

  it.each(USABLE)('%s is the same on the tag (%s) and in a call', (name, written, given, expected) => {
    const onTag = read({ [tagAttribute(name)]: written });
    expect(onTag.options).toMatchObject(expected);
    expect(read({}, { [name]: given })).toEqual(onTag);
    expect(onTag.said).toEqual([]);
  });

  it('takes an address on the page’s own host without it', () => {
    vi.spyOn(document, 'baseURI', 'get').mockReturnValue('https://www.office.example/guide/');
    expect(read({ 'data-requests': '/open311/v2' }).options.requestsTo).toBe('https://www.office.example/open311/v2');
    vi.restoreAllMocks();
  });

  it('takes an element that opens the list', () => {
    const own = document.querySelector('.words')!;
    expect(read({}, { launcher: own }).options.launcher).toEqual({ own });
  });

  it.each([
    [{ 'data-lang': 'th' }, 'data-lang="th" is none of ko, en, zh-Hans, ja, fr, vi; English is taken.'],
    [
      { 'data-languages': 'en th' },
      'data-languages="en th" names something that is none of ko, en, zh-Hans, ja, fr, vi; the others are offered, or all.',
    ],
    [{ 'data-position': 'bottom' }, 'data-position="bottom" is none of right, left, none; the button is at the right.'],
    [{ 'data-common-words': 'all' }, 'data-common-words="all" is none of listed, marked; they are in the list alone.'],
    [{ 'data-density': 'every' }, 'data-density="every" is none of first, all; the first use in each section is marked.'],
    [{ 'data-card-on': 'touch' }, 'data-card-on="touch" is none of hover, click; cards open on hover too.'],
    [{ 'data-root': '#nowhere' }, 'data-root="#nowhere" fits no element; the whole page is read.'],
    [{ 'data-root': 'main[' }, 'data-root="main[" is no CSS selector; the whole page is read.'],
    [{ 'data-exclude': 'nav[' }, 'data-exclude="nav[" is no CSS selector; nothing is left out.'],
    [{ 'data-launcher': '#later' }, 'data-launcher="#later" fits no element; the button 안내 is shown.'],
    [{ 'data-offset': '1em' }, 'data-offset="1em" is not one or two numbers of pixels, 0–400; the button keeps its usual distance.'],
    [
      { 'data-label': '{"ko": ' },
      'data-label="{"ko": " is no text, and no JSON with texts for ko, en, zh-Hans, ja, fr, vi; the other languages have the usual label.',
    ],
    [
      { 'data-colours': '--annae-accent: leaf; --accent: #fff' },
      'data-colours="--annae-accent: leaf; --accent: #fff" has what is no colour of ours, or none that browsers know (--annae-accent: leaf, --accent: #fff); the usual ones are taken for these.',
    ],
    [{ 'data-centre': '서울' }, 'data-centre="서울" is no id (small letters, digits, hyphens); no centre comes first.'],
    [
      { 'data-requests': 'office' },
      'data-requests="office" is no address that requests can be sent to (no-address); nothing can be sent there.',
    ],
    [
      { 'data-requests': 'http://office.example/v2' },
      'data-requests="http://office.example/v2" is no address that requests can be sent to (insecure); nothing can be sent there.',
    ],
    [
      { 'data-channels': 'fax' },
      'data-channels="fax" names something that is none of open311, mailto, portal, phone, copy, print; the others are offered, or all.',
    ],
    [{ 'data-on-event': 'count' }, 'data-on-event="count" can be set by Annae.start() alone; nothing is called.'],
    [{ 'data-start': 'late' }, 'data-start="late" is none of auto, manual; the script starts by itself.'],
  ])('tells the page’s author of %o in one line', (attributes, sentence) => {
    expect(read(attributes).said).toEqual([sentence]);
  });

  it('tells it in Korean', () => {
    expect(read({ 'data-position': 'bottom' }, {}, ko).said).toEqual([
      'data-position="bottom": 쓸 수 있는 값은 right, left, none입니다. 버튼을 오른쪽에 둡니다.',
    ]);
  });

  it('names an option as a call has it', () => {
    expect(read({}, { position: 'bottom' as 'left', offset: [1, 2, 3] }).said).toEqual([
      'position: "bottom" is none of right, left, none; the button is at the right.',
      'offset: [1,2,3] is not one or two numbers of pixels, 0–400; the button keeps its usual distance.',
    ]);
  });

  it('uses what can be used of a value', () => {
    const { options } = read(
      {},
      { languages: ['en', 'th'], channels: ['mailto', 'fax' as 'copy'], label: { ko: '용어', th: 'คำ' } as object },
    );
    expect(options).toMatchObject({ languages: ['en'], channels: ['mailto'], label: { ko: '용어' } });
  });

  it.each<Record<string, string>>([
    { 'data-lang': 'th' },
    { 'data-density': 'every' },
    { 'data-card-on': 'touch' },
    { 'data-root': '#nowhere' },
    { 'data-exclude': 'p[' },
    { 'data-common-words': 'all' },
  ])('what is told of is read as missing by the first marks and the assistant: %o', (attributes) => {
    vi.spyOn(navigator, 'languages', 'get').mockReturnValue([]);
    const { set } = gatherOptions(tagOf(attributes));
    expect(readFirstOptions(set, document)).toEqual(readFirstOptions({}, document));
    expect(readAssistantOptions(set)).toEqual(readAssistantOptions({}));
    vi.restoreAllMocks();
  });

  it('says nothing of empty attributes, and of those that are somebody else’s', () => {
    expect(read({ 'data-lang': '', 'data-position': '', 'data-root': '', 'data-cfasync': 'false' }).said).toEqual([]);
  });

  it('has a sentence in Korean wherever it has one in English', () => {
    const keysOf = (strings: object): string[] =>
      Object.entries(strings).flatMap(([key, value]) =>
        typeof value === 'string' ? [key] : keysOf(value).map((inner) => `${key}.${inner}`),
      );
    expect(keysOf(korean)).toEqual(keysOf(english));
  });
});

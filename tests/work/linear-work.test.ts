import { describe, expect, it } from 'vitest';
import { countWork, startCounting } from './count-work.ts';

// Before the readers are imported: code that is compiled already is not counted.
startCounting();

const { createMatcher } = await import('../../core/match/find-matches.ts');
const { compileIndex } = await import('../../core/match/compile/compile-index.ts');
const { loadIndex } = await import('../../core/match/term-index.ts');
const { readValues } = await import('../../core/values/read-values.ts');
const { mailtoLink } = await import('../../core/request/mailto-link.ts');
const { parseAnswer } = await import('../../core/open311/parse-answer.ts');
const { readEndpoint } = await import('../../core/open311/endpoint.ts');
const { readRedactor } = await import('../../glossary/read/read-redactor.ts');
const { foldSentences } = await import('../../core/route/emergency/fold-sentences.ts');
const { findKeywords } = await import('../../core/route/keywords/find-keywords.ts');
const { questionReader } = await import('../../core/route/page/question-reader.ts');
const { findTextWords } = await import('../../core/route/evidence/find-text-words.ts');
const { questionFeatures } = await import('../../core/route/classifier/question-features.ts');
const { encodeServiceWeights } = await import('../../core/route/classifier/service-weights.ts');
const { encodeKeywords } = await import('../../core/route/keywords/keyword.ts');
const { rankServices } = await import('../../core/route/rank-services.ts');
const { LANGUAGES } = await import('../../core/languages.ts');
const { LANGUAGES_AS_WRITTEN, PAGE_WORDS, rulesOf } = await import('../core/route/sample-rules.ts');
const { readDocument } = await import('../../sources/document/read-document.ts');
const { auditPage } = await import('../../audit/page/audit-page.ts');
const { latinWords } = await import('../../core/text/language/latin-words.ts');
const { readRoutingWords } = await import('../../glossary/read/read-routing-words.ts');
const { readCsv } = await import('../../workshop/exchange/csv/read-csv.ts');
const { readTbx } = await import('../../workshop/exchange/tbx/read-tbx.ts');
const { clientAddress } = await import('../../receiver/http/client-address.ts');
const { chooseLocale } = await import('../../receiver/open311/choose-locale.ts');
const { parseForm } = await import('../../receiver/open311/parse-form.ts');
const { jsonToXml } = await import('../../receiver/open311/json-to-xml.ts');

/**
 * Eight times the input may take so many times the work: eight, and as much again for what is sorted, for sampling, and because V8 leaves
 * calls that it has inlined out of its count, at one size and not at another. Work that grows with the square takes 64 times.
 */
const TIMES = 8;
const MOST_TIMES = TIMES * 2;
/** What a reader does before it reads, and what sampling may be off by; it makes small counts no less linear. */
const FLOOR = { blocks: 50, bytes: 100_000, characters: 50 };

/** The input of a size, as hard as the reader accepts it; `size` for the smaller of two. */
interface Reader {
  size: number;
  read(input: string): unknown;
  inputs: Readonly<Record<string, (size: number) => string>>;
}

const TERM = { surfaces: [], notIn: [], verbal: true, level: 1, service: 'immigration', near: null } as const;
const terms = ['외국인', '외국인등록', '등록', '등록증', '발급', '신청', '신청서', '접수', '서접'].map((headword) => ({
  ...TERM,
  headword,
}));
const index = loadIndex(compileIndex(terms, ['외국', '인등', '증발', '급신', '청서', '접수증', '수증']).index);
const match = createMatcher(index);

/** Without redaction, which is measured by itself. */
const knowledge = {
  index,
  termIds: terms.map(({ headword }) => headword),
  languages: { written: LANGUAGES_AS_WRITTEN, latin: latinWords(readRoutingWords().routingWords) },
  phones: new Map([['1345', ['en']]]),
  redactor: { redact: (text: string) => ({ text, redactions: [] }) },
};

const keywords = {
  labour: ['해고', 'fired', 'boss', 'my boss'],
  housing: ['월세', 'rent', 'fired'],
  tax: ['세금', 'tax', '월세'],
} as const;
const services = ['labour', 'housing', 'tax'] as const;
const own = services.map((service) => encodeKeywords(keywords[service].map((word) => ({ word, weight: 1 }))));
const questions = LANGUAGES.map((language) => {
  const rules = rulesOf(language);
  // Sorted, as the encoding asks for.
  const features = [...questionFeatures('fired rent 해고 월세', rules)].sort((a, b) => a - b);
  const weights = encodeServiceWeights(features.map((feature, at) => [feature * services.length + (at % services.length), 1]));
  return [language, { rules, keywords: own, weights }];
});
const model = {
  services,
  terms: '',
  urgent: [],
  numbers: [],
  dangerNumbers: {},
  sites: {},
  regions: {},
  korean: { rules: { head: 'last' as const, accents: 'none' as const, stems: null }, keywords: [] },
  languages: LANGUAGES_AS_WRITTEN,
  questions: Object.fromEntries(questions),
  pages: PAGE_WORDS,
};
const evidence = { host: null, title: '', terms: [], titleTerms: [], text: '', asked: null, words: '' };

const filled = (part: string) => (size: number) => part.repeat(Math.ceil(size / part.length)).slice(0, size);
const times = (part: string) => (size: number) => part.repeat(size);
const numbered = (part: (at: number) => string) => (size: number) => Array.from({ length: size }, (_, at) => part(at)).join('');
const around = (before: string, part: string, after: string) => (size: number) => before + part.repeat(size) + after;
const nested = (open: string, close: string) => (size: number) => open.repeat(size) + close.repeat(size);
const tbx = (inside: string) => `<conceptEntry id="a"><langSec xml:lang="en">${inside}</langSec></conceptEntry>`;

/** What says nothing, and what says something over and over. */
const MONOTONY = {
  'one letter': filled('a'),
  'one syllable': filled('가'),
  noughts: filled('0'),
  dots: filled('.'),
  spaces: around('성명', ' ', '.'),
  brackets: filled('('),
  lines: filled('가\n'),
  'figures and hyphens': filled('1-'),
};

const READERS: Readonly<Record<string, Reader>> = {
  'the form of a request': {
    size: 25,
    read: (form) => parseForm(new TextEncoder().encode(form)),
    inputs: {
      'equal names': times('attribute[kind]=1&'),
      'different names': numbered((at) => `a${at}=1&`),
      'long values': (size) => times('a=%20+%&')(size) + filled('%')(size * 40),
    },
  },
  'Accept-Language': { size: 120, read: (list) => chooseLocale(undefined, list), inputs: { tags: filled('xx,'), marks: filled('a;') } },
  'X-Forwarded-For': {
    size: 2000,
    read: (list) => clientAddress({ req: { header: () => list } } as unknown as Parameters<typeof clientAddress>[0], true),
    inputs: { commas: around('', ',', '1'), spaces: around('1', ' ', ',2') },
  },
  'an answer in XML': {
    size: 500,
    read: parseAnswer,
    inputs: {
      nested: nested('<a>', '</a>'),
      'equal names': around('<a>', '<b>1</b>', '</a>'),
      'different names': (size) => `<a>${numbered((at) => `<b${at}/>`)(size)}</a>`,
      entities: around('<a>', '&amp;', '</a>'),
    },
  },
  'an answer in JSON': {
    size: 500,
    read: parseAnswer,
    inputs: { nested: nested('[', ']'), numbers: around('[', '001,', ']'), spaces: around('[1,', ' ', ']'), quotes: times('"') },
  },
  'an answer to be written in XML': {
    size: 500,
    read: (text) => jsonToXml('errors', [{ description: text }]),
    inputs: { marks: filled('<&') },
  },
  'the address of a server': {
    size: 240,
    read: readEndpoint,
    inputs: { spaces: around('a', ' ', 'b'), slashes: around('https://a.kr', '/', 'b'), dots: around('a', '.a', ':') },
  },
  'a mail of many lines': {
    size: 500,
    read: (textKo) => mailtoLink({ address: 'a@b.kr', subject: 'c', textKo, textUser: '', fullTextCopied: '' }),
    inputs: { 'short lines': times('a\n'), 'one line': filled('가') },
  },
  'a question to be redacted': {
    size: 500,
    read: readRedactor().redact,
    inputs: {
      ...MONOTONY,
      names: filled('성명: 김민수\n'),
      addresses: filled('주소: 서울시 강남구 가로 12, 402호 '),
      'labels and units': filled('주소: 402호 '),
      numbers: filled('010-1234-5678 '),
      'a row behind a number': (size) => `010-1234-5678${filled(' 123 456')(size)}`,
      'dates of one person after another': filled('생년월일 1990-01-01, 여권에는 1990-01-02 '),
      'a table': (size) => `성명 | 전화 | 주소\n${filled('김민수 | 010-1234-5678 | 서울 1\n')(size)}`,
      'a line of a table': (size) => around('성명 | 전화 | 주소\n', '-', 'x')(size),
      'a cell of a table': (size) => around('성명 | 생일 | 전화\na', '.', 'a | 2 | 010-1234-5678\n')(size),
      'columns without heads': filled('성      '),
      'marks over a letter': around('a', '\u0301', ''),
    },
  },
  'a question to be routed': {
    size: 500,
    read: (words) => rankServices({ ...evidence, words }, model),
    inputs: { ...MONOTONY, keywords: filled('해고 월세 세금 '), 'keywords in English': filled('my boss fired me, rent ') },
  },
  'the keywords of a text': {
    size: 2000,
    read: (text) => findKeywords(text, model),
    inputs: { shared: filled('fired '), letters: filled('월세') },
  },
  'the running text of a page': {
    size: 2000,
    read: (text) => findTextWords(text, PAGE_WORDS, questionReader(model)),
    inputs: { 'one line': filled('월세가 밀렸어요. '), lines: filled('월세가 밀렸어요.\n'), brackets: filled(')') },
  },
  'a question about an emergency': { size: 500, read: foldSentences, inputs: { ...MONOTONY, sentences: filled('help! ') } },
  'a page to be matched': {
    size: 2000,
    read: (text) => match(text, () => {}),
    inputs: {
      ...MONOTONY,
      'terms apart': filled('외국인등록증 '),
      'spaces between syllables': filled('외 국 인 등 록 증 '),
      particles: filled('발급에서부터까지는'),
      'decomposed syllables': (size) => filled('외국인등록증')(size).normalize('NFD'),
    },
  },
  'the values of a text': {
    size: 500,
    read: (text) => readValues(text, { today: '2026-11-20', tableUnit: 1000 }),
    inputs: {
      ...MONOTONY,
      sums: filled('3억 5천만 원, '),
      'figures in Hangul': filled('일이삼백만'),
      'sums in Hangul': filled('삼백만원 '),
      dates: filled('2026.11.1.~11.30. '),
      'periods from a day': filled('받은 날부터 60일 이내 '),
      'periods without a date': filled('14일 이내 '),
      'groups of figures': filled('1,234,'),
      codes: filled('계좌 110-123-456789 D-2 '),
      'decomposed syllables': (size) => filled('3만원 12월 10일 ')(size).normalize('NFD'),
    },
  },
  'a word to be matched': {
    size: 200,
    read: (text) => match(text, () => {}),
    inputs: { 'without an end': filled('외국인등록증발급신청서접수증'), 'cut in many ways': (size) => `${filled('외국인등록')(size)}뷁` },
  },
  'a page in HTML': {
    size: 1000,
    read: readDocument,
    inputs: {
      nested: times('<div>'),
      'nested, inline': times('<b>'),
      paragraphs: times('<p>a'),
      'text in pieces': times('<i>a</i>'),
      spaces: around('a', ' ', 'b'),
      hidden: around('<p style="', 'display ', '">a'),
    },
  },
  'a page that is audited': {
    size: 100,
    read: (html) => auditPage({ bytes: Buffer.from(html), address: 'https://a.go.kr/', headers: {}, depth: 0 }, knowledge),
    inputs: {
      nested: times('<div>'),
      'labels around fields': (size) => `${'<label for=a>'.repeat(size)}${'<input id=a aria-labelledby="a b">'.repeat(size)}`,
      'fields that name one thing': (size) => `<b id=a>${'x<i>'.repeat(size)}</b>${'<input aria-labelledby="a a a">'.repeat(size)}`,
      'links to languages': times('<a href="?lang=en">English</a>'),
      'identity checks': times('<a>휴대폰 본인</a>'),
      'fields for names': times(`<input name=nm pattern="[가-힣]+" onkeyup="value.replace(/[^가-힣]/g,'')">`),
      sentences: times('외국인등록을 한 사람이 체류지를 변경한 때에는 신고된다. '),
      'a sentence without an end': (size) => `<p>${'등록하는 사람이 '.repeat(size)}`,
      'patterns of a script': (size) => `<script>${'name=/^[가-힣]+$/;'.repeat(size)}</script>`,
      'digits of a script': (size) => `<script>${'jumin.charAt(6)==1;'.repeat(size)}</script>`,
      'brackets of a script': (size) => `<script>${'['.repeat(size)}</script>`,
      dates: times('<p>최종수정일</p>'),
      numbers: times('1345 02-120 '),
      headings: times('<h2>a<b>'),
    },
  },
  'a CSV file': {
    size: 100,
    read: (text) => readCsv('a.csv', `id,language,name,also\n${text}`),
    inputs: {
      rows: times('a,en,b,c\n'),
      quotes: times('"a"b'),
      columns: times(',name'),
      list: around('a,en,b,', 'x|', ''),
      apostrophes: times("'"),
    },
  },
  'a TBX file': {
    size: 12,
    read: (text) => readTbx('a.tbx', `<tbx>${text}</tbx>`),
    inputs: {
      nested: nested('<a>x', '</a>'),
      concepts: times(tbx('<termSec><term>a</term></termSec>')),
      notes: (size) => tbx('<note>a</note>'.repeat(size * 100)),
      elements: (size) => '<a/>'.repeat(size * 100),
      'spaces in a term': (size) => tbx(`<termSec><term>a${' '.repeat(size * 100)}b</term></termSec>`),
    },
  },
};

/**
 * Work is counted, not timed: blocks of our code that ran, bytes that were allocated, characters that regular expressions
 * were led over. What the engine does inside a function of its own without allocating (`indexOf`), and what an expression
 * does again and again at one place, is in none of them; `bounded-patterns.test.ts` covers the expressions of redaction.
 */
describe.each(Object.entries(READERS))('%s', (_, { size, read, inputs }) => {
  it.each(Object.entries(inputs))(
    'costs eight times the work for eight times the input at most: %s',
    { timeout: 30_000 },
    async (__, make) => {
      const [small, large] = [make(size), make(size * TIMES)];
      // What is made once, at the first use, is no work of the input. It is made with another text, since the last one is remembered.
      await read(make(size + 1));
      const before = await countWork(() => read(small));
      const after = await countWork(() => read(large));
      for (const measure of ['blocks', 'bytes', 'characters'] as const) {
        const ratio = (after[measure] + FLOOR[measure]) / (before[measure] + FLOOR[measure]);
        expect(ratio, `${measure}: ${before[measure]} for the input, ${after[measure]} for eight of it`).toBeLessThanOrEqual(MOST_TIMES);
      }
    },
  );
});

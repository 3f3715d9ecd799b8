import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { auditPage } from '../../../audit/page/audit-page.ts';
import type { PageInput } from '../../../audit/page/page-input.ts';
import type { PageAudit, PageResult } from '../../../audit/page-audit.ts';
import { SAMPLE_KNOWLEDGE } from './sample-knowledge.ts';

const ADDRESS = 'https://www.gaon.go.kr/member/join.do';
const auditBytes = (bytes: Uint8Array, page: Partial<PageInput> = {}) =>
  auditPage({ bytes, address: ADDRESS, headers: {}, depth: 2, ...page }, SAMPLE_KNOWLEDGE);
const audit = (html: string, page: Partial<PageInput> = {}) => auditBytes(Buffer.from(html), page) as PageAudit;
const sample = (name: string) => audit(readFileSync(new URL(`pages/${name}.html`, import.meta.url), 'utf8'));
const lookedAt = ({ findings }: PageAudit) => findings.map(({ kind, line, lookHere }) => [kind, line, lookHere]);

describe('a form that Koreans alone can fill in', () => {
  const page = sample('join');
  it('is told with the line of each hindrance', () => {
    expect(lookedAt(page)).toEqual([
      ['lang-missing', 2, false],
      ['image-without-alt', 26, false],
      ['field-without-label', 38, false],
      ['name-too-short', 38, false],
      ['name-without-latin', 8, true],
      ['resident-number-only', 13, true],
      ['identity-check', 29, true],
      ['identity-check', 30, true],
    ]);
  });

  it('has the fields, the day and the depth that a report counts', () => {
    expect(page).toMatchObject({ fields: 4, updated: '2026-11-02', depth: 2, address: ADDRESS, title: '회원가입 - 가온시 통합예약' });
  });
});

describe('a notice that leaves all to attachments', () => {
  const page = sample('notice');
  it('says so', () => {
    expect(page.attachments).toEqual({ pdf: 1, hwp: 1, only: true });
    expect(page.updated).toBe('2026-10-28');
    expect(page.versions).toEqual([{ language: 'en', address: 'https://www.gaon.go.kr/eng/', isSamePage: false }]);
  });

  it('is quoted without the persons that it names', () => {
    expect(page.headings).toEqual(['공시송달 공고', '연락처 [가림: 휴대전화번호]']);
    expect(JSON.stringify(page)).not.toMatch(/2345/);
  });
});

describe('a page that is made for foreigners', () => {
  const page = sample('foreigners');
  it('has nothing to mend', () => {
    expect(page.findings).toEqual([]);
  });

  it('is told with its languages and what a reader finds hard', () => {
    expect(page).toMatchObject({
      lang: { declared: 'ko', found: 'ko' },
      versions: [
        { language: 'en', address: 'https://www.gaon.go.kr/eng/residence', isSamePage: true },
        { language: 'zh-Hans', address: 'https://www.gaon.go.kr/chn/residence', isSamePage: true },
      ],
      contactLanguages: ['en', 'vi'],
      attachments: { pdf: 0, hwp: 0, only: false },
    });
    expect(page.words.terms).toEqual([
      { id: 'place-of-stay', count: 4 },
      { id: 'alien-registration', count: 2 },
      { id: 'fine', count: 1 },
    ]);
    expect(page.reading).toMatchObject({ long: 1, nested: 1, passive: 1 });
    expect(page.reading.lengths.reduce((sum, count) => sum + count)).toBe(page.reading.sentences);
    expect(page.reading.hardest[0]!.text).toMatch(/^외국인등록을 한 사람이/);
  });
});

describe('a page in another charset than it declares', () => {
  it('is read and told of', () => {
    const bytes = Buffer.concat([Buffer.from('<html lang="ko"><meta charset="utf-8"><p>'), Buffer.of(0xbf, 0xa9, 0xb1, 0xc7)]);
    expect(auditBytes(bytes)).toMatchObject({ outcome: 'read', length: 2, findings: [{ kind: 'charset-wrong' }] });
  });
});

it('a page of unnamed fields is told of a hundred times, and of what else there is', () => {
  const { findings, fields } = audit(`<html lang="ko">${'<input name="q">'.repeat(150)}<a>휴대폰 본인인증</a>`);
  expect(fields).toBe(150);
  expect(findings.filter(({ kind }) => kind === 'field-without-label')).toHaveLength(100);
  expect(findings.at(-1)!.kind).toBe('identity-check');
});

describe('what is no page', () => {
  it.each([
    ['a picture', Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'latin1'), {}, 'picture'],
    ['a PDF', Buffer.from('%PDF-1.7\n%\xe2\xe3'), { 'content-type': 'text/html' }, 'pdf'],
    ['an archive', Buffer.from('PK\x03\x04aaaa'), {}, 'document'],
    ['bytes', Buffer.from(Array.from({ length: 4_000 }, (_, at) => (at * 7919) % 256)), {}, 'binary'],
    ['data', Buffer.from('{"page": 1}'), { 'content-type': 'application/json; charset=utf-8' }, 'application/json'],
  ])('is a line of the report: %s', (_, bytes, headers, detail) => {
    expect(auditBytes(bytes, { headers })).toEqual({ address: ADDRESS, depth: 2, outcome: 'not-a-page', detail });
  });

  it('is a document that would grow without end', () => {
    const bytes = Buffer.from(Array.from({ length: 3_000 }, (_, at) => `<p><b id="${at}"></p>`).join(''));
    expect(auditBytes(bytes)).toMatchObject({ outcome: 'unreadable', detail: 'more than 300,000 elements' });
  });
});

describe('a page that is hard to read is read', () => {
  it.each([
    ['without a tag', '외국인등록 안내'],
    ['with characters that mean nothing', `<p>외국인\0등록\u0007 안내${'<p>여권'.repeat(40)}`],
    ['nested twenty thousand deep', `${'<div>'.repeat(20_000)}외국인등록`],
    ['as one text of half a megabyte', `<p>${'외국인등록을 하여야 한다 '.repeat(14_000)}`],
    ['where it is empty', ''],
  ])('%s', (_, html) => {
    expect(audit(html)).toMatchObject({ outcome: 'read' });
  });
});

describe('any bytes', () => {
  const isResult = (result: PageResult) =>
    result.address === ADDRESS && JSON.stringify(JSON.parse(JSON.stringify(result))) === JSON.stringify(result);

  it('have a result, the same every time, that is plain JSON', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        const result = auditBytes(bytes);
        expect(isResult(result)).toBe(true);
        expect(auditBytes(bytes)).toEqual(result);
      }),
      { numRuns: 100 },
    );
  });

  const PIECES = [
    '<a href=',
    '"',
    '<input name=nm pattern="[',
    '가-힣]+">',
    '<label for="a">',
    '<script>',
    '/^[가-힣',
    '</script>',
    'charAt(6) ',
    '<p>',
    '최종수정일 ',
    '2026-1-',
    '1345',
    '본인인증',
    '<html lang="',
    '</',
    '=',
    "'",
    '\0',
    '\ud800',
    ' ',
    '하는 사람이 ',
    '된다.',
  ];
  it('of a page torn to pieces have one', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }), (pieces) => {
        expect(isResult(audit(pieces.join('')))).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});

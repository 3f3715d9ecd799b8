import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ExplainedText, explainText } from '../../cli/explain.ts';
import { readPageText } from '../../cli/input/read-page-text.ts';
import { parseOptions } from '../../cli/options.ts';
import { openTools, type Tools } from '../../cli/tools.ts';

let folder: string;
let tools: Tools;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'annae-'));
  tools = openTools();
  // Takes seconds if a file of the glossary has changed.
  tools.scripts();
  tools.routes();
}, 60_000);

afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** What `annae explain` makes of a file with this name and content. */
function explained(name: string, content: string, ...args: string[]): ExplainedText {
  const path = join(folder, name);
  writeFileSync(path, content);
  const { options } = parseOptions(args);
  return explainText(readPageText(path, options), tools, options);
}

const wordsOf = ({ text, matches }: ExplainedText) => matches.map(({ start, end }) => text.slice(start, end));

describe('a page that is explained', () => {
  it('is read line by line, with offsets in code units of the text that is told', () => {
    const answer = explained('page.html', '<title>사증</title><p>체류<b>기간</b>\n 연장허가를</p><p>📄 여권</p>');
    expect(answer.text).toBe('체류기간 연장허가를\n📄 여권');
    expect(wordsOf(answer)).toEqual(['체류기간 연장허가', '여권']);
    expect(answer.matches.map(({ surface }) => surface)).toEqual(wordsOf(answer));
    expect(answer.matches[1]).toMatchObject({ start: answer.text.length - 2, end: answer.text.length });
  });

  it('is HTML when told so, whatever the file’s ending', () => {
    expect(explained('view.do', '<p>여권<script>사증</script></p><p>귀화</p>', '--html').text).toBe('여권\n귀화');
  });

  it('has no term that lies in two lines, since it has none on the page', () => {
    expect(wordsOf(explained('cells.html', '<table><tr><td>확정</td><td>일자</td></tr></table>'))).toEqual([]);
  });

  it('has the services that help, the likeliest first', () => {
    const { services } = explained('services.html', '<p>체류기간 연장허가를 신청하세요.</p>', '--url', 'https://www.hikorea.go.kr/');
    expect(services[0]).toEqual({ id: 'immigration', score: expect.any(Number), reasons: expect.arrayContaining([expect.any(String)]) });
    expect(services.map(({ score }) => score)).toEqual(services.map(({ score }) => score).sort((a, b) => b - a));
  });

  it.each([
    ['no address and no title', [], []],
    ['an address of the courts', ['--url', 'https://www.scourt.go.kr/'], ['소장']],
    ['a title about a lawsuit', ['--title', '손해배상 소송 안내'], ['소장']],
    ['a title about a museum', ['--title', '시립박물관 소송 안내'], []],
  ])('has a word of two senses as the page means it: with %s', (_, args, expected) => {
    expect(wordsOf(explained('sense.html', '<p>소장을 냅니다.</p>', ...args))).toEqual(expected);
  });
});

describe('a text that is explained', () => {
  it('stays as it is, white space, line ends and all', () => {
    const input = '  여권  과\t사증\r\n\r\n외국인\r\n등록증';
    const answer = explained('notice.txt', input);
    expect(answer.text).toBe(input);
    expect(wordsOf(answer)).toEqual(['여권', '사증', '외국인\r\n등록증']);
  });

  it('keeps its tags, which are text', () => {
    expect(explained('tags.txt', '<b>여권</b>').text).toBe('<b>여권</b>');
  });

  it.each([
    ['vi', 'Thẻ đăng ký người nước ngoài'],
    ['ja', '外国人登録証'],
    ['fr', 'Carte de résident étranger'],
  ])('has its terms named in %s, and the address that was told', (lang, name) => {
    expect(explained('card.txt', '외국인등록증', '--lang', lang, '--url', 'https://www.gov.kr/')).toMatchObject({
      lang,
      url: 'https://www.gov.kr/',
      matches: [{ headword: '외국인등록증', name }],
    });
  });

  it('has the headword of a term that it writes otherwise', () => {
    expect(explained('visa.txt', '비자가 필요합니다.').matches).toMatchObject([{ headword: '사증', surface: '비자' }]);
  });
});

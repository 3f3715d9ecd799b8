import { buildGrammar } from '../../core/match/compile/compile-grammar.ts';
import type { Matcher } from '../../core/match/find-matches.ts';
import { createTail, type TailFits } from '../../core/match/grammar/tail.ts';
import { buildTrie } from '../../core/match/trie.ts';
import { splitAtSpaces } from '../../core/text/split-list.ts';

/** A word that pages use like an administrative term and that no term explains. */
export interface WantedWord {
  word: string;
  /** How many pages have it, and how often all of them together use it. */
  pages: number;
  times: number;
}

/** How names of papers, sums, rights and procedures end. */
const TYPICAL_ENDS = splitAtSpaces(
  '증 서 료 금 세 비 권 율 률 액 표 신고 신청 허가 등록 증명 확인 발급 재발급 납부 계약 보험 연금 급여 수당 공제 면제 인가 승인 취소 연장 변경 심사 조회 접수 번호 기간 자격 제도 처분 명령 청구 소송',
);

/** How everyday words, endings and particles end that look alike (신청완료, 한국에서, 하면서). */
const ORDINARY_ENDS =
  /(완료|종료|자료|재료|원료|무료|유료|에서|께서|으로서|로서|[해아어여려라와워져돼하게면]서|(?<![신보권광경])고서|(담당|관련|관계)부서|순서|도서|자세|준비|대비|설비|장비|정비|소비|지금|조금|방금|현금|목표|발표|대표|질서|하여금|개정법률)$/;

const MIN_SYLLABLES = 3;
const MAX_SYLLABLES = 12;
const HANGUL_WORD = /[가-힣]+/g;

/** The words of pages that look like terms but are not terms, first those on most pages. */
export function findWanted(pages: readonly string[], matcher: Matcher): WantedWord[] {
  const { trie } = buildTrie([]);
  const tailFits = createTail(buildGrammar(), trie, trie);
  const found = new Map<string, WantedWord>();
  for (const page of pages) {
    const onPage = new Map<string, number>();
    for (const word of unexplainedWords(page, matcher)) {
      const noun = nounOf(word, tailFits);
      if (noun) onPage.set(noun, (onPage.get(noun) ?? 0) + 1);
    }
    for (const [word, times] of onPage) {
      const before = found.get(word) ?? { word, pages: 0, times: 0 };
      found.set(word, { word, pages: before.pages + 1, times: before.times + times });
    }
  }
  return [...found.values()].toSorted((a, b) => b.pages - a.pages || b.times - a.times || (a.word < b.word ? -1 : 1));
}

/** The runs of Hangul in which no term was found. */
function unexplainedWords(page: string, matcher: Matcher): string[] {
  const spans: [start: number, end: number][] = [];
  matcher(page, (start, end) => spans.push([start, end]));
  const rows = [...page.matchAll(HANGUL_WORD)];
  let next = 0;
  return rows.flatMap(({ 0: word, index }) => {
    while (next < spans.length && spans[next]![1] <= index) next++;
    const isExplained = next < spans.length && spans[next]![0] < index + word.length;
    return isExplained ? [] : [word];
  });
}

const REQUEST = /세요$/;

/** The longest beginning of a word that ends like a term and that particles or endings can follow, or null. */
function nounOf(word: string, tailFits: TailFits): string | null {
  if (REQUEST.test(word)) return null;
  for (let end = Math.min(word.length, MAX_SYLLABLES); end >= MIN_SYLLABLES; end--) {
    const noun = word.slice(0, end);
    if (TYPICAL_ENDS.some((typical) => noun.endsWith(typical)) && tailFits(word, end, { verbal: true, length: end }))
      return ORDINARY_ENDS.test(noun) ? null : noun;
  }
  return null;
}

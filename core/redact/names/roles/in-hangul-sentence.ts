import { MASK } from '../../mask.ts';
import type { Find } from '../../recogniser.ts';
import { findSpans, type Span } from '../../spans.ts';
import type { Words } from '../../words/words.ts';
import { type HangulName, hangulNames } from '../forms/hangul-names.ts';
import { endsInConsonant, isClearCopula, isVocative } from '../forms/korean-endings.ts';
import { nameTest } from '../forms/name-test.ts';
import { PERSON_LISTS } from '../labels/name-labels.ts';

const SENTENCE = '(?<=^|[\\n.!?~] ?)';
const copula = /(?:[입임]니다|입니당|이?에요|예요)(?![가-힣])/gu;
/** Up to four words in front of a place. */
const wordsBefore = /(?<![가-힣\d])(?:[가-힣]{1,8} ){0,3}[가-힣]{1,8} ?$/u;
const LOOK_BACK = 40;
const quoted = new RegExp(`${SENTENCE}[가-힣]{2,8}(?: [가-힣]{1,8}){0,2}이?라고 (?:합니다|해요|하는|불러)`, 'gu');
const called = new RegExp(`${SENTENCE}(?<value>[가-힣]{2,8})[아야](?=[ ,!~])`, 'dgu');
/** 야 티엔, …: plain speech. */
const hailed = new RegExp(`${SENTENCE}야,? (?<value>[가-힣]{2,5})(?=[ ,!~])`, 'dgu');
/** 루스탐이한테도: only a name has 이 in front of a particle. 딜쇼드에게, at the end of a line: the head of a letter. 자파르 전화는 [a number]. */
const foreign = new RegExp(
  `(?<![가-힣])(?<value>[가-힣]{2,8}?)(?=이(?:한테|에게|가|는|를|랑|의)도?(?![가-힣])|(?: 학생)?(?:에게|께),?\\n| (?:핸드폰|휴대폰|전화|번호)[은는:]? ?${MASK})`,
  'dgu',
);
/** 우즈베키스탄사람딜쇼드입니다, without a space. */
const ofNation = /(?<=[가-힣]{2}사람)(?<value>[가-힣]{2,8}?)(?=입니다|이?에요|이?예요|인데)/dgu;
/** 면허증에는 마리셀 산토스 로 되어 있어요: how a paper has a name. */
const onPaper = /(?<=[증권장서]에[는도만]? )[가-힣]{2,8}(?: [가-힣]{1,8}){0,2} ?(?:으?로|이?라고) (?=되|돼|적|써|쓰|나와|기재|표기|등록)/gu;
const asWritten = /^ ?(?:으?로|이?라고) /u;
const latin = /(?<![\p{L}\d-])(?<value>[A-Z]{4,20}|\p{Lu}\p{Ll}{2,20}) ?(?:님|씨)(?![가-힣]{2})/dgu;
/** What shows quickly that a text has none of them. */
const [anyCall, anyTitle] = [/[가-힣][아야][ ,!~]/u, /[A-Za-z] ?[님씨]/u];
const wordStart = /(?<![가-힣\d])[가-힣]/gu;
const PERSONS = /^(?:은|는|이|가|의|에게|한테|께서|을|를|씨[가-힣]*|님[가-힣]*)$/u;
const FIELD_END = /^ ?(?:[,.)/|\n]|$)/u;

/** Names that a sentence shows without a role: before the copula or a parent, behind a firm, when called, Latin ones before 님. */
export function inHangulSentence(words: Words): Find {
  const read = hangulNames(words);
  const { isName, soundsForeign } = nameTest(words);
  const isForeignName = (name: string) => soundsForeign(name) && isName(name) && !roles.has(name);
  const roles = words.set('kin', 'title', 'status-of-person', ...PERSON_LISTS);
  // 쿠옥 형이: kin and friends, behind the name.
  const relative = new RegExp(`(?<=[가-힣] )${words.exact('kin', 'parent')}(?=[이가은는을를의도랑한께입인예에 ,.!?]|$)`, 'gu');
  const firm = new RegExp(`(?<=[가-힣]${words.exact('company-ending')} )[가-힣]{3,8}`, 'gu');
  const introduced = new RegExp(`(?<=${words.exact('before-stated-name')} )`, 'uy');

  /** Of the words of a span, the first with which an accepted name begins. */
  function nameIn(text: string, { start, end }: Span, accept: (name: HangulName, at: number) => boolean): Span[] {
    for (const { index } of text.slice(start, end).matchAll(wordStart)) {
      const name = read(text, start + index);
      if (name?.isSure && accept(name, start + index)) return [{ start: start + index, end: name.end }];
    }
    return [];
  }

  /** Foreign names of two words or more; behind a course or a team, any (석사 2학기 김하늘입니다). */
  function isStated(text: string, { isKorean, isOneWord, ending, end }: HangulName, at: number): boolean {
    introduced.lastIndex = at;
    const parts = text.slice(at, end).split(' ');
    const isForeign = !isKorean && !isOneWord && soundsForeign(parts[0]!) && (soundsForeign(parts.at(-1)!) || parts.at(-1)!.length === 1);
    return isClearCopula(ending) && (isForeign || introduced.test(text));
  }

  function isOfFirm(text: string, { isKorean, ending, end }: HangulName): boolean {
    return isKorean && (ending ? PERSONS.test(ending) : FIELD_END.test(text.slice(end, end + 2)));
  }

  /** The first word of a text: 수팟트라예요. */
  function isFirst(text: string, { isOneWord, ending, end }: HangulName, at: number): boolean {
    return at === 0 && isOneWord && isClearCopula(ending) && soundsForeign(text.slice(at, end));
  }

  return ({ text }) => [
    ...findSpans(text, copula).flatMap(({ start, end }) =>
      nameIn(text, { start: startBefore(text, start), end }, (name, at) => isStated(text, name, at) || isFirst(text, name, at)),
    ),
    ...(text.includes('라고') ? findSpans(text, quoted) : []).flatMap((span) =>
      nameIn(text, span, ({ ending }, at) => at === span.start && /^이?라고$/u.test(ending)),
    ),
    ...findSpans(text, relative).flatMap(({ start }) =>
      nameIn(
        text,
        { start: startBefore(text, start), end: start },
        ({ isKorean, end }, at) => !isKorean && end === start - 1 && !roles.has(text.slice(at, end)),
      ),
    ),
    ...findSpans(text, firm).flatMap((span) => nameIn(text, span, (name) => isOfFirm(text, name))),
    ...(anyCall.test(text) ? findSpans(text, called, (name, { end }) => isForeignName(name) && isVocative(name, text[end]!)) : []),
    ...findSpans(text, hailed, (name, { start }) => isForeignName(name) && !!read(text, start)?.isSure),
    ...findSpans(text, foreign, (name, { end }) => isForeignName(name) && (text[end] !== '이' || endsInConsonant(name))),
    ...(text.includes('사람') ? findSpans(text, ofNation, isForeignName) : []),
    ...findSpans(text, onPaper).flatMap((span) =>
      nameIn(text, span, ({ end }, at) => at === span.start && asWritten.test(text.slice(end, end + 5))),
    ),
    ...(anyTitle.test(text) ? findSpans(text, latin, (name) => !roles.has(name) && isName(name)) : []),
  ];
}

function startBefore(text: string, at: number): number {
  const from = Math.max(0, at - LOOK_BACK);
  const found = wordsBefore.exec(text.slice(from, at));
  return found ? from + found.index : at;
}

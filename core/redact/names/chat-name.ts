import { basicExpression } from '../basic-expression.ts';
import type { Examples } from '../examples.ts';
import type { Recogniser } from '../recogniser.ts';
import { findSpans, type Span } from '../spans.ts';
import { nameTest } from './forms/name-test.ts';
import { LABEL_LISTS } from './labels/name-labels.ts';

const NAME = '[가-힣]{1,8}(?: [가-힣]{1,8})?|\\p{Lu}\\p{Ll}{1,15}(?: \\p{Lu}\\p{Ll}{1,15})?|[一-龥]{2,4}|[ァ-ヶー]{2,8}|[ぁ-ん]{2,5}';
const SPEAKER = `(?<=^|\\n)(?<value>${NAME}|[一-龥])(?= ?: ?\\S)`;
/** The same where line breaks have become spaces: one word, since the one before may end a sentence. */
const WORD = '[가-힣]{1,8}|\\p{Lu}\\p{Ll}{1,15}|[一-龥]{2,4}|[一-龥]|[ァ-ヶー]{2,8}|[ぁ-ん]{2,5}';
const INLINE = `(?<=^|[\\s])(?<value>${WORD})(?= ?: ?[^\\s/])`;
const STAMPED = '(?<=^|\\s)\\[(?<value>[^\\]\\n]{1,20})\\](?= \\[[^\\]\\n]{0,6}\\d{1,2}:\\d{2}\\])';
const TIME = '\\d{1,2}:\\d{2}[^\\]\\n]{0,6}';
/** [10:21 PM] Priya: …, 12/24/26, 10:21 PM - Priya: …, 오후 9:14, 란 : …, with a small word of kinship behind: Rakesh bhai. */
const TIMED = `(?<=\\[[^\\]\\n]{0,16}${TIME}\\] |${TIME}(?: -|,) )(?<value>${NAME})(?= ?:|(?: [a-z]{2,8}){1,2} ?:)`;
/** 지나) …, 健太「…」: a bracket for a colon shows a speaker who speaks twice. */
const BRACKETED = `(?<=^|\\n|[」』] ?)(?<value>${NAME})(?=\\) ?\\S| ?[「『])`;
const BRACKET = /[)「『]/;
const QUOTE = /[「『]/;
const FEWEST_LINES = 2;
/** A turn that asks leads to another speaker. */
const ASKING = /(?:[?？吗嗎呢吧]|何|の|か)\s?$/u;
const FIRST_PART = /\p{Lu}\p{Ll}{1,15} $/u;

/** Who speaks in a chat that was pasted: a name and a colon, on lines of their own or in a row. */
export const chatName: Recogniser = {
  name: 'chat-name',
  kind: 'name',
  before: ['table-cell'],
  prepare(words) {
    const test = nameTest(words);
    const patternOf = (source: string) => basicExpression(source, 'dgu');
    const [speaker, inline, stamped] = [patternOf(SPEAKER), patternOf(INLINE), patternOf(STAMPED)];
    const [timed, bracketed] = [patternOf(TIMED), patternOf(BRACKETED)];
    const other = words.set(...LABEL_LISTS, ...LISTS_OF_OTHERS, ...LISTS_OF_LABELS);
    const people = words.set('kin', 'role', 'addressed-role', 'chat-role', 'i-myself');
    const given = new RegExp(`^(?:${words.characters('korean-surname')}?${words.characters('given-syllable')}{2})$`, 'u');
    const looksLikeName = (name: string) => given.test(name) || test.soundsForeign(name);
    const isName = (name: string) => test.isName(name) && !other.has(name) && !name.split(' ').some(other.has);

    function inLines(text: string): readonly Span[] {
      const lines = findSpans(text, speaker, isName);
      const names = namesOf(text, lines);
      const isChat = names.length >= FEWEST_LINES && names.some((name) => isTwice(names, name) || looksLikeName(name));
      return isChat || (names.length > 0 && speaksRole(text)) ? lines : [];
    }

    /** Whether somebody without a name speaks twice: 방장, 나. */
    function speaksRole(text: string): boolean {
      const spoken = namesOf(text, findSpans(text, speaker, people.has));
      return spoken.some((name) => isTwice(spoken, name));
    }

    /** Somebody who speaks twice, two who speak in turn, one of them again, or one who asks at the beginning of the text and one who answers. */
    function inRow(text: string): readonly Span[] {
      const turns = findSpans(text, inline, (name, turn) => isName(name) || withFirstPart(text, turn).start < turn.start);
      const names = namesOf(text, turns);
      if (new Set(names).size < FEWEST_LINES) return isTwice(names, names[0]!) && looksLikeName(names[0]!) ? turns : [];
      const isAnswer = turns[0]!.start === 0 && ASKING.test(text.slice(0, turns[1]!.start));
      if (!isAnswer && !names.some((name) => isTwice(names, name))) return [];
      return turns.map((turn) => withFirstPart(text, turn));
    }

    /** Hải Đăng: the capitalised word in front belongs to the name. */
    function withFirstPart(text: string, { start, end }: Span): Span {
      const first = FIRST_PART.exec(text.slice(Math.max(0, start - 18), start))?.[0] ?? '';
      return { start: first && isName(first.trimEnd()) ? start - first.length : start, end };
    }

    /** All who speak, where one of them speaks twice; behind a bracket, items of a list may stand twice as well (개인) …). */
    function inBrackets(text: string): readonly Span[] {
      const lines = findSpans(text, bracketed, (name) => name.length > 1 && isName(name));
      const names = namesOf(text, lines);
      if (!names.some((name) => isTwice(names, name))) return [];
      const arePeople = QUOTE.test(text) || names.some(looksLikeName) || findSpans(text, bracketed, people.has).length > 0;
      return arePeople ? lines : [];
    }

    const withColon = (text: string) => [
      ...inLines(text),
      ...inRow(text),
      ...findSpans(text, stamped, isName),
      ...findSpans(text, timed, isName),
    ];
    return ({ text }) => [...(text.includes(':') ? withColon(text) : []), ...(BRACKET.test(text) ? inBrackets(text) : [])];
  },
};

/** The lists of what begins a line and has no name: roles, kin, the fields of a notice. */
const LISTS_OF_OTHERS = ['not-behind-label', 'kin', 'role', 'addressed-role', 'chat-role', 'chat-other', 'not-a-person-ja'];

/** The lists of labels of numbers and places, which stand in front of a colon as well. */
const LISTS_OF_LABELS = [
  'passport',
  'phone',
  'home',
  'birth',
  'receipt-number',
  'bank',
  'card',
  'business',
  'body',
  'messenger',
  'closing',
];

function namesOf(text: string, spans: readonly Span[]): string[] {
  return spans.map(({ start, end }) => text.slice(start, end));
}

function isTwice(names: readonly string[], name: string): boolean {
  return names.indexOf(name) !== names.lastIndexOf(name);
}

export const chatNameExamples: Examples = {
  strikes: [
    { text: '⟦민수⟧: 오늘 몇 시에 와?\n⟦란⟧: 7시쯤 갈게', why: 'two who speak' },
    { text: '⟦林⟧: 押金只退一半\n⟦阿美⟧: 合同呢？\n⟦林⟧: 写的全退', why: 'a speaker of one sign' },
    { text: '[⟦김하늘⟧] [오후 3:12] 네', why: 'the form of a messenger that was exported' },
    { text: '상담원: 누구세요? ⟦리엔⟧: 저요 상담원: 네? ⟦리엔⟧: 저요', why: 'somebody who speaks with a role, in one line' },
    { text: '⟦林⟧: 退一半 ⟦阿美⟧: 合同呢？ ⟦林⟧: 全退', why: 'a speaker of one sign, in one line' },
    { text: '⟦Marta⟧: where are you? ⟦Ilya⟧: at home ⟦Marta⟧: ok', why: 'two who speak in one line' },
    { text: '⟦美玲⟧:明天几点去? ⟦志豪⟧:九点', why: 'a question and an answer' },
    { text: '⟦サクラ⟧:何時? ⟦ケンタ⟧:三時', why: 'the same in Katakana' },
    { text: '⟦Tuấn⟧: ok nhé ⟦Hải Đăng⟧: vâng ⟦Tuấn⟧: cảm ơn', why: 'a name of two words' },
    { text: '⟦지나⟧) 몇 시에 와?\n나) 7시\n⟦지나⟧) 응', why: 'a bracket for a colon, and one who speaks twice' },
    { text: '⟦健太⟧「遅い」\n⟦ジフン⟧「ごめん」\n⟦健太⟧「いいよ」', why: 'Japanese quotes behind the speaker' },
    { text: '방장: 어서 오세요\n⟦제니퍼 림⟧: 안녕하세요\n방장: 네', why: 'a role that speaks twice' },
    { text: '[10:21 PM] ⟦Priya⟧: hi\n[10:22 PM] ⟦Rakesh⟧ bhai: yes', why: 'the time in front of the speaker' },
    { text: '12/24/26, 10:21 PM - ⟦Priya⟧: hi', why: 'another form of a messenger that was exported' },
    { text: '2026. 11. 3. 오후 10:21, ⟦란이⟧ : 네', why: 'the same in Korean' },
    { text: '⟦Élodie⟧ : tu viens ? ⟦Yanis⟧ : oui', why: 'a space in front of the colon' },
  ],
  keeps: [
    { text: '문의: 국제교류팀\n장소: 서울역\n시간: 3시', why: 'the fields of a notice' },
    { text: '개인) 신분증\n법인) 등기부등본\n개인) 도장', why: 'items of a list' },
    { text: '가) 신청서\n나) 여권 사본', why: 'letters of a list' },
    { text: '社長「遅い」\n私「すみません」\nドライバー「はい」\n社長「早く」\nドライバー「今」', why: 'roles that speak, in Japanese' },
    { text: '[10:21 PM] Boss: come\n[10:22 PM] Me: ok', why: 'roles that speak, behind the time' },
    { text: '사장님: 내일 와\n나: 네', why: 'who speaks has no name' },
    { text: 'Question: can I work? Answer: yes, 20 hours', why: 'a question with its answer' },
    { text: '办理时间:9点 地点:首尔 电话:1345', why: 'the fields of a notice in Chinese' },
  ],
};

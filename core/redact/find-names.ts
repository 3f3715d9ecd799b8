import {
  AFTER_COLON,
  AFTER_FORM_LABEL,
  AFTER_HAN,
  AFTER_HOLDER,
  AFTER_OTHER,
  AFTER_PARTICLE,
  AFTER_PARTY,
  AFTER_SPACE,
  AFTER_VERB,
  INTRODUCED,
} from './name-forms.ts';
import { isNoName } from './name-or-word.ts';
import { NAME_LABEL, NAME_OF_THING, NO_NAME } from './name-words.ts';
import type { Context } from './recogniser.ts';
import { asFindings, endOfMatch, type Finding, findSpans, type Span } from './spans.ts';

interface Reading {
  /** Labels after which it is tried. */
  labels: RegExp;
  link: RegExp;
  value: RegExp;
}

const BRACKET = '(?:\\s?\\([^()\\n]{0,24}\\))?';

/** What joins a label to its value, and the value that it admits; the first that fits decides. */
const READINGS: readonly Reading[] = [
  { labels: /./u, link: new RegExp(`${BRACKET}(?:(?:은|는| is)?\\s{0,3}[:=|]\\s{0,3}| \\.{3,40} )`, 'yu'), value: AFTER_COLON },
  // A label in brackets: [성명] ….
  { labels: /./u, link: /\] {1,2}/uy, value: AFTER_COLON },
  { labels: /이름|성명|성함|본명|명$|예금주|명의자/u, link: new RegExp(`${BRACKET}(?:은|는|이|가|-) ?`, 'yu'), value: AFTER_PARTICLE },
  { labels: /name|nom|tên|ten|имя|nama|nombre/iu, link: new RegExp(`${BRACKET} ?(?:is|'s|est|là|la|es|-) `, 'yiu'), value: AFTER_VERB },
  { labels: /名|收款人|フリガナ/u, link: /(?:是|为|為|叫|は|が|写成了?|写的是)? ?/uy, value: AFTER_HAN },
  {
    labels:
      /이름|성명|성함|예금주|명의자|신청[인자]|받는|보내는|name|account holder|applicant|ism|họ|tên|chủ|ctk|titulaire|арендодатель|арендатор|заявитель|plaintiff|defendant|guarantor|nom|nama|имя|姓名|氏名/iu,
    link: new RegExp(`${BRACKET}(?: {1,4}|\\n)`, 'yu'),
    value: AFTER_SPACE,
  },
  { labels: /성명|성함/u, link: / {1,4}/uy, value: AFTER_FORM_LABEL },
  { labels: /ชื่อ|الاسم|नाम|নাম|нэр/u, link: / ?/uy, value: AFTER_OTHER },
  { labels: /[인자주원고표]$/u, link: / {0,4}/uy, value: AFTER_PARTY },
  { labels: /예금주|名/u, link: / ?/uy, value: AFTER_HOLDER },
];

const opening =
  /(?:my name is|my name's|i am called|i'm called|call me|je m['’]appelle|je me nomme|tôi tên là|tên tôi là|em tên là|mình tên là|tên em là|toi ten la|ten toi la|меня зовут|мени исмим|менинг исмим|миний нэр|me llamo|(?:ผม|ฉัน|ดิฉัน|หนู)ชื่อ|اسمي|मेरो नाम|मेरा नाम|আমার নাম) ?/giu;
const closing = [
  /(?:저는|제가|나는|전) (?<value>[가-힣]{2,7}(?: [가-힣]{1,7}){0,2}?) ?(?:이라고|라고) (?:합니다|해요|하는데|해|부)/dgu,
  /(?:我叫|我的名字叫|本人叫)(?<value>[一-龥]{2,4}?)(?=[，,。.\s；;、我来是今现在住想]|$)/dgu,
  /(?<![一-龥々ァ-ヶーA-Za-z])(?<value>[一-龥々ァ-ヶーA-Za-z]{1,12}(?:[ ·][一-龥々ァ-ヶーA-Za-z]{1,12})?)(?=と申します|といいます|と言います)/dgu,
];

/** Names after a label or in an introduction; a name by itself has no form and stays with its writer. */
export function findNames({ text }: Context): Finding[] {
  const labels = findSpans(text, NAME_LABEL);
  const page: Page = { text, labelStarts: new Set(labels.filter((label) => !isFamilyHo(text, label)).map(({ start }) => start)) };
  const persons = labels.filter(({ start }) => !NAME_OF_THING.test(text.slice(Math.max(0, start - 12), start)));
  return asFindings('name', [
    ...persons.flatMap((label) => readValue(page, label)),
    ...findSpans(text, opening).flatMap(({ end }) => readName(page, end, INTRODUCED)),
    ...closing.flatMap((pattern) => findSpans(text, pattern, (name) => !NO_NAME.test(name))),
  ]);
}

/** “Ho” without a colon is a name (Hồ, 호) more often than the label họ without its mark. */
function isFamilyHo(text: string, { start, end }: Span): boolean {
  return /^ho$/i.test(text.slice(start, end)) && !/^ ?[:=]/.test(text.slice(end, end + 2));
}

interface Page {
  text: string;
  labelStarts: ReadonlySet<number>;
}

function readValue(page: Page, { start, end }: Span): Span[] {
  for (const { labels, link, value } of READINGS) {
    const at = labels.test(page.text.slice(start, end)) ? endOfMatch(page.text, link, end) : -1;
    const name = at < 0 ? [] : readName(page, at, value);
    if (name.length) return name;
  }
  return [];
}

function readName(page: Page, start: number, value: RegExp): Span[] {
  if (beginsElse(page, start)) return [];
  const end = endOfMatch(page.text, value, start);
  if (end <= start) return [];
  const name = { start, end: cutAtLabel(page, start, end) };
  return isNoName(page.text.slice(name.start, name.end)) ? [] : [name];
}

const latinWord = /^\p{Lu}[\p{L}\p{M}'’-]*/u;

/** A later word that is a label, an instruction or a thing (Korea University) is not part of the name. */
function cutAtLabel(page: Page, start: number, end: number): number {
  for (const gap of page.text.slice(start, end).matchAll(/[ ,/]{1,2}/gu)) {
    const at = start + gap.index + gap[0].length;
    if (beginsElse(page, at) || isNoName(latinWord.exec(page.text.slice(at, end))?.[0] ?? '')) return start + gap.index;
  }
  return end;
}

function beginsElse({ text, labelStarts }: Page, at: number): boolean {
  return labelStarts.has(at) || NO_NAME.test(text.slice(at, at + 16));
}

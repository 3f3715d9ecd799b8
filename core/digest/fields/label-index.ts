import { FIELD_TYPES, type Field, type FieldLabels, type Notice } from '../notice.ts';
import { readLabelGrammar } from './label-grammar.ts';
import { squeeze, withoutParticle } from './squeeze.ts';

/** A label that is found at the end of the words in front of a value. */
export interface FoundLabel {
  field: Field;
  /** How many characters of it there are; longer ones say more. */
  length: number;
  /** A label of this kind of letter. */
  isOwn: boolean;
  /** What stands in front of it without a space: it may change its meaning (전월 + 납부금액). */
  rest: string;
  /** A sum beside the one that is asked for: a fee, interest. */
  isFee?: boolean;
}

export interface LabelIndex {
  /** The longest label that such words end with, or null. */
  endOf(words: string): FoundLabel | null;
  /** The longest phrase that such words, those behind a value, begin with, or null. */
  startOf(words: string): FoundLabel | null;
  /** The phrases behind a value. */
  after: readonly { phrase: string; field: Field }[];
}

interface Entry {
  field: Field;
  isOwn: boolean;
}

const LONGEST = 24;
/** 기납부(원천징수)세액: what explains a label stands within it. */
const REMARK = /(?<=[가-힣])\([^()]{1,12}\)(?=[가-힣]{2,})/;
const OTHER_WORD = /^(?:수입금|대출금)/;
/** Labels of a day that is the last one to pay where a letter asks for money, and another day elsewhere. */
const DAYS_OF_BILLS = ['기일', '기한', '기간', '마감', '마감일', '시한'];

type Labels = Readonly<Record<Field, FieldLabels>>;

interface CommonLabels {
  before: ReadonlyMap<string, Entry>;
  after: ReadonlyMap<string, Field>;
}

const common = new WeakMap<Labels, CommonLabels>();

/** The labels of all letters and those of a kind, which come first. Without a kind, only the first. */
export function createLabelIndex(labels: Labels, notice: Notice | null): LabelIndex {
  const { before, after } = commonLabels(labels);
  const own = new Map<string, Entry>();
  for (const [field, words] of Object.entries(notice?.labels ?? {}) as [Field, readonly string[]][]) {
    for (const label of words) own.set(squeeze(label), { field, isOwn: true });
  }
  const asksForMoney = !notice || notice.steps.some(({ pays }) => pays);
  if (asksForMoney) for (const label of DAYS_OF_BILLS) own.set(label, { field: 'due', isOwn: false });
  const lookUp = (words: string): FoundLabel | null => {
    for (let from = Math.max(0, words.length - LONGEST); from < words.length; from++) {
      const entry = own.get(words.slice(from)) ?? before.get(words.slice(from));
      // 수입금액 is no 입금액, 대출금액 no 출금액.
      if (OTHER_WORD.test(words.slice(Math.max(0, from - 1)))) continue;
      // 게시기간, 지급요구기간: a general word is a label only where nothing stands in front of it.
      if (entry && !(from > 0 && DAYS_OF_BILLS.includes(words.slice(from))))
        return { ...entry, length: words.length - from, rest: words.slice(0, from) };
    }
    return null;
  };
  return {
    endOf(written) {
      const words = written.replace(REMARK, '');
      let best: FoundLabel | null = null;
      // 납부하실 금액은 총: at most two particles.
      for (let [bare, left] = [words as string | null, 3]; bare !== null && left > 0; bare = withoutParticle(bare), left--) {
        const found = lookUp(bare);
        if (found && (!best || found.length > best.length)) best = found;
        const made = readLabelGrammar(bare);
        if (made && (!best || made.length > best.length)) best = { ...made, isOwn: false, rest: '' };
      }
      return best;
    },
    startOf(words) {
      for (let to = Math.min(LONGEST, words.length); to > 1; to--) {
        const field = after.get(words.slice(0, to));
        if (field) return { field, isOwn: false, length: to, rest: '' };
      }
      return null;
    },
    after: [...after].map(([phrase, field]) => ({ phrase, field })),
  };
}

/** The labels of all letters without spaces, made once. */
function commonLabels(labels: Labels): CommonLabels {
  const known = common.get(labels);
  if (known) return known;
  const before = new Map<string, Entry>();
  const after = new Map<string, Field>();
  for (const field of Object.keys(FIELD_TYPES) as Field[]) {
    for (const label of labels[field].before) before.set(squeeze(label), { field, isOwn: false });
    for (const phrase of labels[field].after) after.set(squeeze(phrase), field);
  }
  common.set(labels, { before, after });
  return { before, after };
}

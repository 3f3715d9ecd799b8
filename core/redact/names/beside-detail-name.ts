import { basicExpression } from '../basic-expression.ts';
import type { Examples } from '../examples.ts';
import { MASK } from '../mask.ts';
import type { Recogniser } from '../recogniser.ts';
import { type Accept, findSpans, type Span, spanOf } from '../spans.ts';
import type { Words } from '../words/words.ts';
import { FULL } from './forms/name-forms.ts';
import { nameTest } from './forms/name-test.ts';

/** What follows a name in a sentence: a mark, the end, a word in small letters. */
const END = '(?=["”\')\\]]?(?:[.,;:!?)/(]|$|\\n| [^\\p{Lu}]))';

const beforeMask = basicExpression(`(?<![\\p{L}’'-])(?<!\\p{Lu}\\p{L}{1,20} )(?<value>${FULL}),? ?\\(?$`, 'du');
const LONGEST = 90;

/** A first and a family name right beside what is struck out in a sentence: the holder behind an account, a phone's owner. */
export const besideDetailName: Recogniser = {
  name: 'beside-detail-name',
  kind: 'name',
  before: ['neighbour-name'],
  prepare(words) {
    const { isName, beginsWithOtherWord } = nameTest(words);
    const other = words.set(...LISTS_OF_LABELS);
    const behind = basicExpression(placeBehind(words), 'dgu');
    const accept = (name: string) => isName(name) && !beginsWithOtherWord(name) && !name.split(' ').some(other.has);
    return ({ text }) => (text.includes(MASK) ? [...findSpans(text, behind, accept), ...namesBefore(text, accept)] : []);
  },
};

/** What stands beside numbers as well: their labels, banks, nations and towns. */
const LISTS_OF_LABELS = [
  ...['bank', 'messenger', 'phone', 'card', 'birth', 'home', 'receipt-number', 'passport', 'booking', 'parcel', 'password'],
  ...['site-account', 'registration-number', 'vehicle', 'nation', 'city', 'foreign-id', 'bank-account', 'month', 'chat-other', 'body'],
];

function placeBehind(words: Words): string {
  const link = `(?:${words.exact('holder-link')} )?`;
  return `(?<=${MASK}\\)?[ ,(]{1,2}${link})(?<![\\p{L}])(?<value>${FULL})${END}`;
}

/** Names whose last word stands right in front of what is struck out. */
function namesBefore(text: string, accept: Accept): Span[] {
  const names: Span[] = [];
  for (let at = text.indexOf(MASK); at >= 0; at = text.indexOf(MASK, at + 1)) {
    const from = Math.max(0, at - LONGEST);
    const match = beforeMask.exec(text.slice(from, at));
    const span = match && spanOf(match);
    if (span && accept(text.slice(from + span.start, from + span.end), span))
      names.push({ start: from + span.start, end: from + span.end });
  }
  return names;
}

export const besideDetailNameExamples: Examples = {
  strikes: [
    { text: 'compte Woori ⟦1002-447-882013⟧ de ⟦Anna Marchetti⟧', why: 'the holder in French', kinds: ['bank-account', 'name'] },
    { text: 'stk ⟦1005-203-884417⟧ của ⟦Lò Văn Pín⟧ rồi bị chặn', why: 'the holder in Vietnamese', kinds: ['bank-account', 'name'] },
    { text: 'rekening BNI ⟦0418 2277 19⟧ a.n. ⟦Rudi Hartono⟧', why: 'the holder in Indonesian', kinds: ['bank-account', 'name'] },
    { text: 'sent to Kakao Bank ⟦3333-14-7720418⟧, ⟦Anna Marchetti⟧. scam?', why: 'behind a comma', kinds: ['bank-account', 'name'] },
  ],
  keeps: [],
};

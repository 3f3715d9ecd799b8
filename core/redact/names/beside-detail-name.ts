import type { Examples } from '../examples.ts';
import { MASK } from '../mask.ts';
import type { Recogniser } from '../recogniser.ts';
import { findSpans } from '../spans.ts';
import type { Words } from '../words/words.ts';
import { FULL } from './forms/name-forms.ts';
import { nameTest } from './forms/name-test.ts';

/** What follows a name in a sentence: a mark, the end, a word in small letters. */
const END = '(?=["”\')\\]]?(?:[.,;:!?)/(]|$|\\n| [^\\p{Lu}]))';

/** A first and a family name right beside what is struck out in a sentence: the holder behind an account, a phone's owner. */
export const besideDetailName: Recogniser = {
  name: 'beside-detail-name',
  kind: 'name',
  before: ['neighbour-name'],
  prepare(words) {
    const { isName, beginsWithOtherWord } = nameTest(words);
    const other = words.set(...LISTS_OF_LABELS);
    const patterns = placesBeside(words).map((source) => new RegExp(source, 'dgu'));
    const accept = (name: string) => isName(name) && !beginsWithOtherWord(name) && !name.split(' ').some(other.has);
    return ({ text }) => (text.includes(MASK) ? patterns.flatMap((pattern) => findSpans(text, pattern, accept)) : []);
  },
};

/** What stands beside numbers as well: their labels, banks, nations and towns. */
const LISTS_OF_LABELS = [
  ...['bank', 'messenger', 'phone', 'card', 'birth', 'home', 'receipt-number', 'passport', 'booking', 'parcel', 'password'],
  ...['site-account', 'registration-number', 'vehicle', 'nation', 'city', 'foreign-id', 'bank-account', 'month', 'chat-other', 'body'],
];

function placesBeside(words: Words): string[] {
  const link = `(?:${words.exact('holder-link')} )?`;
  return [
    `(?<=${MASK}\\)?[ ,(]{1,2}${link})(?<![\\p{L}])(?<value>${FULL})${END}`,
    `(?<![\\p{L}’'-])(?<!\\p{Lu}\\p{L}{1,20} )(?<value>${FULL})(?=,? ?\\(?${MASK})`,
  ];
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

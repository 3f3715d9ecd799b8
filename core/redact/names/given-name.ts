import type { Examples } from '../examples.ts';
import type { Recogniser } from '../recogniser.ts';
import { findSpans, type Span } from '../spans.ts';
import type { Words } from '../words/words.ts';
import { PERSON_LISTS } from './labels/name-labels.ts';

const KATAKANA = /(?<![ァ-ヶー·])[ァ-ヶー]{2,8}(?=さん|ちゃん|くん|君|[はがをともにの、。,()「」 \d]|$)/gu;
/** Only Latin letters, as a range, which is quicker than the property. */
const SMALL = /(?<![A-Za-zÀ-ỹ'’-])[A-Za-zÀ-ỹ]{2,7}(?![A-Za-zÀ-ỹ'’-])/gu;
const gap = / ?[,:(「]? ?$/u;

/** A first name alone, by a list or its script, behind a relative, a friend or “I am”: 娘リナ, 女儿雨欣, ban minh hung. */
export const givenName: Recogniser = {
  name: 'given-name',
  kind: 'name',
  before: ['capital-name'],
  prepare(words) {
    const kin = words.set('kin', 'i-myself');
    const people = words.set('kin', 'i-am-named', 'i-am-plain', 'my-name-is', 'name-label', 'name-label-stated', ...PERSON_LISTS);
    const links = words.set('is-named', 'my');
    const [vietnamese, loanword] = [words.set('vietnamese-given'), words.set('katakana-word', 'nation')];
    const sign = words.characters('chinese-given-sign');
    const chinese = new RegExp(`(?<value>[小阿]${sign}|${sign}{2})(?!${sign})`, 'dgu');
    const small = smallName(words);
    const follows = (given: Pick<typeof kin, 'startBefore'>) => (text: string, start: number) => {
      let at = start - gap.exec(text.slice(Math.max(0, start - 3), start))![0].length;
      for (let step = 0; step < 2; step++) {
        if (given.startBefore(text, at) >= 0) return true;
        const link = links.startBefore(text, at);
        if (link < 0) return false;
        at = link - (text[link - 1] === ' ' ? 1 : 0);
      }
      return given.startBefore(text, at) >= 0;
    };
    const [isBehindKin, isBehindPerson] = [follows(kin), follows(people)];
    return ({ text }): readonly Span[] => [
      ...findSpans(text, KATAKANA, (name, { start }) => !loanword.has(name) && isBehindKin(text, start)),
      ...findSpans(text, chinese, (_, { start }) => isBehindKin(text, start)),
      ...findSpans(text, SMALL, (name, { start }) => vietnamese.has(name) && isBehindPerson(text, start)),
      ...findSpans(text, small),
    ];
  },
};

/** me abdul. — one small word between marks that is no word of a sentence. */
function smallName(words: Words): RegExp {
  const other = `(?!${words.exact('not-a-small-name', 'behind-own-name', 'not-behind-me')}(?![a-z]))`;
  return new RegExp(`(?<=^|[.!?;,] )(?:[Mm]e|[Ii]t'?s me),? ${other}(?<value>[a-z]{3,12})(?=[.,;!]|$)`, 'dgu');
}

export const givenNameExamples: Examples = {
  strikes: [
    { text: '娘⟦リナ⟧(5歳)の保育園', why: 'a child in Japanese' },
    { text: '我女儿⟦雨欣⟧今年6岁', why: 'a child in Chinese, without a family name' },
    { text: 'toi la ⟦huong⟧, ban minh ⟦hung⟧ bi tai nan', why: 'Vietnamese in small letters without marks' },
    { text: 'no pay 3 month. me ⟦abdul⟧. please', why: 'a small word behind “me”' },
  ],
  keeps: [
    { text: '夫ビザの延長、妻パスポートの更新', why: 'papers of a husband and a wife' },
    { text: '孩子生病了,女儿签证怎么办', why: 'what happens to a child' },
    { text: 'em la sinh vien, ban em bi tai nan', why: 'words behind a friend' },
    { text: 'He hit me again. me too, please', why: 'words behind “me”' },
  ],
};

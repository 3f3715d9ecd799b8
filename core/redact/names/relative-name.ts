import type { Examples } from '../examples.ts';
import type { Recogniser } from '../recogniser.ts';
import type { Words } from '../words/words.ts';
import { NOT_OF_NATION } from './forms/korean-grammar.ts';
import { FULL, nameForms } from './forms/name-forms.ts';
import { findAtPlaces } from './forms/name-places.ts';

/** The name of a husband, a wife or a parent, in a bracket or behind “my wife”. */
export const relativeName: Recogniser = {
  name: 'relative-name',
  kind: 'name',
  before: ['addressed-name'],
  prepare: (words) =>
    findAtPlaces(words, { strict: [inBracket(words), childInBracket(words), behindRelative(words), ...inJapanese(words)] }),
};

/** 남편(김민수), wife (Tran Thi Hoa), but not 남편(한국인). */
function inBracket(words: Words): string {
  const han = `[一-龥]{2,4}(?<!${words.characters('nation-sign')})`;
  const name = `${nameForms(words).korean}${NOT_OF_NATION}|${han}|${FULL}`;
  return `${words.exact('spouse')} ?\\( ?(?<value>${name})(?=[、,;)·])`;
}

/** 娘(松本さくら、2018年…). */
function childInBracket(words: Words): string {
  return `${words.exact('kin')} ?\\( ?(?<value>[一-龥々]{1,3} ?[ぁ-ん]{2,4})(?<!${words.exact('origin-ending')})(?=[、,;)·])`;
}

/** vợ tôi là Trần Thị Hoa. */
function behindRelative(words: Words): string {
  const whose = `${words.eitherCase('relative')} ${words.exact('my')}`;
  return `(?<!\\p{L})${whose} (?:${words.exact('is-named')} )?(?<value>${FULL})`;
}

/** 娘のひかり(…, 夫の南宮勲が. */
function inJapanese(words: Words): string[] {
  const kin = `${words.exact('kin')}の`;
  const name = `${words.exact('chinese-long-surname')}[一-龥]{1,2}|(?!${words.exact('not-a-hiragana-name')})[ぁ-ん]{2,4}?`;
  return [`${kin}(?<value>${name})(?=\\(|[がはを、](?![ぁ-ん]{0,2}の))`];
}

export const relativeNameExamples: Examples = {
  strikes: [
    { text: 'Vợ tôi ⟦Hồ Thị Sen⟧ muốn xin visa', why: 'a wife, without a word for “is”' },
    { text: 'chồng em là ⟦Choi Min Seo⟧', why: 'a husband, with a word for “is”' },
    { text: '夫(⟦정다훈⟧、会社員)', why: 'a Korean name in a Japanese bracket' },
    { text: '娘(⟦松本さくら⟧、小学生)', why: 'a child whose first name is in Hiragana' },
    { text: '娘の⟦ひかり⟧(小学生)を', why: 'a child’s name in Hiragana' },
    { text: '夫の⟦南宮勲⟧が帰らず', why: 'a family name of two signs' },
    { text: '남편(⟦김지원⟧)', why: 'a Korean name that ends like the word 지원' },
  ],
  keeps: [
    { text: 'vợ em là người Việt', why: 'a nation behind “my wife is”' },
    { text: '娘のために、妻のほうが、夫のことを、息子のいじめが', why: 'words in Hiragana behind a relative' },
    { text: '息子(日本うまれ、7歳)', why: 'where a child was born' },
    { text: '남편(한국인) 초청', why: 'a nation in the bracket' },
  ],
};

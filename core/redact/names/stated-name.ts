import { basicExpression } from '../basic-expression.ts';
import type { Examples } from '../examples.ts';
import type { Recogniser } from '../recogniser.ts';
import { findSpans, type Span } from '../spans.ts';
import type { Words } from '../words/words.ts';
import { QUOTING } from './forms/korean-grammar.ts';
import { nameForms, OTHER } from './forms/name-forms.ts';
import { nameTest } from './forms/name-test.ts';
import { LABEL_LISTS } from './labels/name-labels.ts';
import { namePage, readName } from './labels/read-name.ts';

/** A name behind or before words that say how one is called: “my name is …”, 저는 …이라고 합니다, 我叫…, …と申します. */
export const statedName: Recogniser = {
  name: 'stated-name',
  kind: 'name',
  before: ['form-field-name'],
  prepare(words) {
    const test = nameTest(words);
    const label = words.label(...LABEL_LISTS);
    const introduction = new RegExp(`${words.exact('introduction')} ?`, 'giu');
    const value = introducedValue(words);
    const patterns = statements(words).map((source) => basicExpression(source, 'dgu'));
    const behindIntroductions = (text: string): Span[] => {
      const introductions = findSpans(text, introduction);
      if (introductions.length === 0) return [];
      const page = namePage(text, findSpans(text, label), test);
      return introductions.flatMap(({ end }) => readName(page, end, value));
    };
    return ({ text }) => [
      ...behindIntroductions(text),
      ...patterns.flatMap((pattern) => findSpans(text, pattern, (name) => !test.beginsWithOtherWord(name))),
    ];
  },
};

/** What stands behind “my name is”, also in small letters. */
function introducedValue(words: Words): RegExp {
  const small = "\\p{Script=Latin}[\\p{Script=Latin}'’-]{1,24}";
  const hangul = '[가-힣]{2,7}(?: [가-힣]{1,6}){0,2}(?=[,.\\n]|$)';
  return basicExpression([nameForms(words).latin, `${small}(?: ${small})?`, OTHER, hangul].join('|'), 'yu');
}

function statements(words: Words): string[] {
  const ends = `[，,。.\\s；;、]|${words.characters('behind-introduced-name')}|$`;
  const japanese = '[一-龥々ァ-ヶーA-Za-z]';
  return [
    `${words.exact('i-said')} (?<value>[가-힣]{2,7}(?: [가-힣]{1,7}){0,2}?) ?${QUOTING} ${words.exact('say')}`,
    `${words.exact('introduction-han')}(?!${words.exact('not-called-han')})(?<value>[一-龥]{2,4}?)(?=${ends})`,
    `(?<!${japanese})(?<value>${japanese}{1,12}(?:[ ·]${japanese}{1,12}){0,3})(?=${words.exact('introduction-behind')})`,
  ];
}

export const statedNameExamples: Examples = {
  strikes: [
    { text: 'My name is ⟦Nguyen Van An⟧ and I need help.', why: 'small letters show where the name ends' },
    { text: 'My name is ⟦John Smith⟧, University of Seoul student.', why: 'a university behind the name is not part of it' },
    { text: "Je m'appelle ⟦Marie Curie⟧", why: 'the same in French' },
    { text: 'اسمي ⟦كريم حسن⟧', why: 'a script without capitals' },
    { text: 'मेरो नाम ⟦सीता राई⟧', why: 'the same in Nepali' },
    { text: 'ดิฉันชื่อ ⟦มาลี สุขใจ⟧', why: 'the same in Thai' },
    { text: '我叫⟦王伟⟧，想咨询签证', why: 'up to the comma' },
  ],
  keeps: [
    { text: 'My name is misspelled on the card', why: 'a complaint about the name' },
    { text: '저는 잘 모른다고 합니다', why: '-다고 quotes a sentence, not a name' },
  ],
};

import type { Examples } from '../examples.ts';
import type { Recogniser } from '../recogniser.ts';
import type { Words } from '../words/words.ts';
import { FULL, nameForms } from './forms/name-forms.ts';
import { findAtPlaces } from './forms/name-places.ts';

/** What may follow a signature on its line. */
const END = '(?= ?(?:$|[,|(\\n]))';
const NEXT_LINE = '\\n{1,3} {0,4}';

/** The name under a letter or a mail: below a closing formula, below `-- `, or before 드림. */
export const signedName: Recogniser = {
  name: 'signed-name',
  kind: 'name',
  before: ['introduced-name'],
  prepare: (words) =>
    findAtPlaces(words, {
      strict: [
        belowClosing(words),
        besideClosing(words),
        `(?<=\\n)-- ?\\n(?<value>${FULL})${END}`,
        belowHanClosing(words),
        beforeSigning(words),
      ],
    }),
};

/** Best regards, Cordialement, Trân trọng. */
function belowClosing(words: Words): string {
  return `(?<!\\p{L})${words.eitherCase('closing')}[,.! ]{0,3}${NEXT_LINE}(?<value>(?:\\p{Lu}\\.[ -]?){0,3}${nameForms(words).words})${END}`;
}

/** Regards, Priya Natarajan: on the same line, up to its end. */
function besideClosing(words: Words): string {
  return `(?<!\\p{L})${words.eitherCase('closing')}[,.!]{1,2} {1,2}(?<value>(?:\\p{Lu}\\.[ -]?){0,3}${nameForms(words).words})(?= ?[.!]?(?:$|\\n))`;
}

/** 此致, 敬具. */
function belowHanClosing(words: Words): string {
  return `${words.exact('closing-han')}[。.!！,， ]{0,3}${NEXT_LINE}(?<value>[一-龥々]{2,4}(?: [一-龥々]{1,3})?)${END}`;
}

function beforeSigning(words: Words): string {
  const line = '(?:^|\\n|[,.!] ?) {0,4}(?<value>[가-힣]{2,5}(?: [가-힣]{1,5}){0,2})';
  return `${line} (?=${words.exact('signing')}(?![가-힣]))`;
}

export const signedNameExamples: Examples = {
  strikes: [
    { text: 'Thank you.\nBest regards,\n⟦Helen Baker⟧', why: 'below an English closing formula' },
    { text: 'Cordialement,\n⟦Luc Moreau⟧', why: 'below a French one' },
    { text: '祝好\n⟦林志远⟧', why: 'below a Chinese one' },
    { text: 'Cordialement, ⟦Élodie Marchand⟧', why: 'on the line of the formula' },
    { text: '감사합니다, ⟦왕리⟧ 드림.', why: 'on the line of the thanks' },
    { text: 'よろしくお願いします。\n⟦中村 葵⟧', why: 'below a Japanese one' },
    { text: '⟦최민서⟧ 드림', why: 'in front of 드림' },
  ],
  keeps: [{ text: 'Best regards from Seoul', why: 'the formula goes on on the same line' }],
};

import type { Examples } from '../examples.ts';
import type { Recogniser } from '../recogniser.ts';
import type { Words } from '../words/words.ts';
import { AT_CAPITAL, FULL, nameForms } from './forms/name-forms.ts';
import { findAtPlaces } from './forms/name-places.ts';

/** A name with a title, with “born” behind it, with signs that hide a syllable, or behind “name on the card:”. */
export const markedName: Recogniser = {
  name: 'marked-name',
  kind: 'name',
  before: ['signed-name'],
  prepare: (words) => findAtPlaces(words, { strict: [titled(words), born(words), masked(words), onPaper(words)] }),
};

function titled(words: Words): string {
  return `(?<!\\p{L})(?:${words.exact('title')}\\.?|${words.exact('title-letter')}\\.) (?<value>${nameForms(words).words})`;
}

function born(words: Words): string {
  return `${AT_CAPITAL}(?<!\\p{L})(?<value>${FULL}),? (?=\\(?${words.exact('born-behind-name')}(?!\\p{L}))`;
}

/** The sender has masked it already: 김*수, 정**. */
function masked(words: Words): string {
  return `(?<![가-힣*○●])(?<value>${nameForms(words).surname}(?:[*○●]{1,2}[가-힣]?))(?![가-힣*○●])`;
}

/** “Name on the card: …”, but not “name of the company: …”. */
function onPaper(words: Words): string {
  const thing = `(?:${words.exact('whose-thing')} )?${words.exact('nameable')}`;
  const label = `${words.eitherCase('name-on-paper')} ${words.exact('on-paper')} (?!${thing})[^:\\n\\d]{2,30}: `;
  return `(?<!\\p{L})${label}(?<value>${FULL}|[가-힣]{2,5})`;
}

export const markedNameExamples: Examples = {
  strikes: [
    { text: 'le bailleur M. ⟦Bae⟧ refuse', why: 'a title of one letter' },
    { text: 'I am Prof. ⟦Helen M. Baker⟧ of Seoul', why: 'an initial in the middle' },
    { text: '⟦Luc Moreau⟧, né en France', why: 'the birth follows the name' },
    { text: '받는분 ⟦최*진⟧', why: 'the sender has masked a syllable' },
    { text: 'Name on the card: ⟦Sita Rai⟧', why: '“name” and a preposition are a label' },
  ],
  keeps: [
    { text: 'Name of the school: Hanbit Eoneo', why: 'the name of a thing' },
    { text: 'M. le directeur', why: 'a title in front of an office' },
  ],
};

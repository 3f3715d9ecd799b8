import type { Words } from '../../words/words.ts';

/** The table of the lists of roles: which of them a name is found beside, by the place where it stands. */
export const ROLE_LISTS = {
  /** 피보험자 김민수, …: a label, with a space. */
  label: ['party', 'contract-party', 'party-in-sentence', 'party-label'],
  /** 매도인(김민수): the parties to a contract. */
  contract: ['party', 'contract-party', 'contract-name'],
  /** 피고 마웅 쪼는 …: a sentence about somebody. */
  sentence: ['party', 'party-in-sentence', 'person-in-sentence'],
  /** 임차인님: roles that are spoken to, in which no name is found. */
  addressed: ['party', 'contract-party', 'party-in-sentence', 'party-label', 'addressed-role', 'chat-role'],
} as const;

/** All lists of labels that a name may follow; `nameLinks` says what leads from each to the name. */
export const LABEL_LISTS = [
  'name-label',
  'name-label-stated',
  'nickname-label',
  'name-label-linked',
  'name-label-spaced',
  'name-label-open',
  'name-label-colon',
  ...ROLE_LISTS.label,
] as const;

/** The lists of those whom papers name by what they are or do. */
export const PERSON_LISTS = [
  ...ROLE_LISTS.label,
  'person-in-sentence',
  'name-label-spaced',
  'name-label-colon',
  'role-label',
  'role',
] as const;

/** 접미사 -자(者), -인(人) and -주(主), with which Korean names persons by what they do. */
const PERSON_SUFFIX = '(?:자|인|주)';

/** Recognises the labels of forms. */
export interface PersonLabels {
  /** What papers call a person, as the source of an `iu` expression; `isPerson` takes out things. */
  source: string;
  /** False for labels that end like a person's and are a thing's (일자, 확인, 광주), and for names of things. */
  isPerson(label: string): boolean;
  /** True for labels behind which nothing but a name stands; behind others, Hangul must sound like one. */
  isCertain(label: string): boolean;
  /** True for roles that also go with a word that is not a name (Member: Gold): a first and a family name must follow. */
  isRole(label: string): boolean;
}

/** The labels of forms by the words of the loaded languages. */
export function personLabels(words: Words): PersonLabels {
  const suffix = words.exact('name-suffix');
  const notPerson = new RegExp(`${words.exact('not-a-person')}(?: ?${suffix})?$`, 'u');
  const namedThing = new RegExp(namedThingSource(words), 'iu');
  const suffixAtEnd = new RegExp(`${suffix}$`, 'u');
  const certain = new RegExp(`(?:${suffix}|${words.exact('certain-label')})$`, 'u');
  const role = new RegExp(`^(?:${words.source('role-label')})$`, 'iu');
  return {
    source: personSource(words),
    isPerson: (label) => !notPerson.test(label) && !namedThing.test(label.replace(suffixAtEnd, '')),
    isCertain: (label) => certain.test(label),
    isRole: (label) => role.test(label),
  };
}

/** A source that matches, at its end, a word that makes “name” the name of a thing: company, file, 은행. */
export function namedThingSource(words: Words): string {
  return `${words.exact('named-thing')}[ '’s]{0,3}$`;
}

function personSource(words: Words): string {
  const kind = `(?:[가-힣]${PERSON_SUFFIX}|${words.exact('person-word')})`;
  const nameOf = `(?: ?${words.exact('name-suffix', 'form-of-address')})?`;
  return [
    `(?:[가-힣]{1,7} ?){0,2}${kind}${nameOf}`,
    `(?:[가-힣] ){1,4}${PERSON_SUFFIX}`,
    words.source(...LABEL_LISTS),
    words.source('role-label'),
  ].join('|');
}

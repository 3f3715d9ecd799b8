import type { Examples } from '../examples.ts';
import { MASK } from '../mask.ts';
import type { Recogniser } from '../recogniser.ts';
import type { Words } from '../words/words.ts';
import { PARTICLE_OF_ACCOUNT, PARTICLE_OF_PERSON } from './forms/korean-grammar.ts';
import { FEWEST_WORDS, FULL, nameForms } from './forms/name-forms.ts';
import { findAtPlaces } from './forms/name-places.ts';
import { ROLE_LISTS } from './labels/name-labels.ts';

/** Who concludes a contract, sues or holds an account, where no label with a colon says so. */
export const partyName: Recogniser = {
  name: 'party-name',
  kind: 'name',
  before: ['numbered-name'],
  prepare: (words) => {
    const party = words.exact(...ROLE_LISTS.contract);
    return findAtPlaces(words, {
      strict: [`(?<![가-힣])${party} ?\\((?<value>${FULL})\\)`, behindHanParty(words)],
      plausible: [
        behindAccount(words),
        `(?<![가-힣])${party} ?\\((?<value>${FEWEST_WORDS})\\)`,
        // By what the party is called below: 알리 압두라흐만(이하 “근로자”라 함).
        `(?<![가-힣])(?<value>${FEWEST_WORDS})(?= ?\\(${words.exact('hereinafter')} ?["'“‘「]?${party})`,
        inSentence(words),
      ],
    });
  },
};

/** 原告王伟，; 家主の田中さん. */
function behindHanParty(words: Words): string {
  const name = `${nameForms(words).chinese}|[一-龥]{1,2} [一-龥]{1,2}|[ァ-ヶー·]{2,12}`;
  return `${words.exact('party-han')}(?<value>${name})(?=[,，、。 ]|${words.characters('behind-party-han')}|$)`;
}

/** The holder, behind the number of an account that is struck out. */
function behindAccount(words: Words): string {
  const account = `${words.exact('account-word')}[^\\n${MASK}]{0,12}${MASK} ?\\(?`;
  const end = `(?= ?(?:$|[\\n(),]|${words.exact('account-copula')}))`;
  return `(?<=${account})(?!${PARTICLE_OF_ACCOUNT} )(?<value>${FEWEST_WORDS})${end}`;
}

/** 임차인 마웅 쪼는 …; a Korean name of three syllables needs another word behind it. */
function inSentence(words: Words): string {
  const shortName = `(?!${nameForms(words).korean}(?![가-힣]{0,24} [가-힣]))`;
  const role = words.exact(...ROLE_LISTS.sentence);
  return `(?<![가-힣])${role} ${shortName}(?<value>${FEWEST_WORDS})(?=${PARTICLE_OF_PERSON}(?![가-힣])|,)`;
}

export const partyNameExamples: Examples = {
  strikes: [
    { text: '임대인(⟦정미숙⟧)과 임차인(⟦HOLLOWAY JAMES⟧)은 아래와 같이 계약한다.', why: 'both parties in brackets' },
    {
      text: '대명정밀과 ⟦사르다르 압두라흐만⟧(이하 “근로자”라 함)은 다음과 같이 정한다.',
      why: 'the contract says what the party is called below',
    },
    { text: '원고 ⟦엘레나 초이⟧와 피고는 이혼한다.', why: '조사 shows where the name ends' },
    { text: '임차인 ⟦마웅 쪼⟧는 매월 25일 차임을 지급한다.', why: '조사 shows where a name of two words ends' },
    { text: '原告⟦陈高兴⟧,被告公司,案由拖欠工资。', why: 'a Chinese plaintiff; the company stays' },
    {
      text: '환불계좌 카카오뱅크 ⟦3333-08-6042817⟧ ⟦알렉스 킴⟧',
      why: 'the holder behind the struck account',
      kinds: ['bank-account', 'name'],
    },
    {
      text: '국민은행 ⟦402701-01-338126⟧ (⟦모하메드 살라⟧)로 반환해 주십시오.',
      why: 'the holder in a bracket behind the struck account',
      kinds: ['bank-account', 'name'],
    },
    { text: '우리은행 ⟦1002-604-281703⟧ 로 환불 요청', why: 'words behind the account are not its holder', kinds: ['bank-account'] },
  ],
  keeps: [{ text: '임대인(이하 “갑”이라 한다)과 임차인(이하 “을”이라 한다)은', why: 'parties without a name' }],
};

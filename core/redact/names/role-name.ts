import type { Examples } from '../examples.ts';
import type { Recogniser } from '../recogniser.ts';
import { behindHanRole } from './roles/behind-han-role.ts';
import { behindHangulRole } from './roles/behind-hangul-role.ts';
import { behindLatinRole } from './roles/behind-latin-role.ts';

/** Somebody whom a sentence or a form names by a role, a kinship or “I”, without a colon: 집주인 조말순, my son Timur, 房东金英姬. */
export const roleName: Recogniser = {
  name: 'role-name',
  kind: 'name',
  before: ['capital-name'],
  prepare(words) {
    const finders = [behindHangulRole(words), behindLatinRole(words), behindHanRole(words)];
    return (context) => finders.flatMap((find) => find(context));
  },
};

export const roleNameExamples: Examples = {
  strikes: [
    { text: '집주인 ⟦조말순⟧ 아주머니가 보증금을 안 줘요', why: 'a Korean name behind a role' },
    { text: '우리 사장 ⟦박만호⟧가 여권을 안 돌려줘요.', why: 'with a particle' },
    { text: '위 사람 ⟦쩐 티 투 하⟧는 재직하고 있음을 증명합니다.', why: 'four short words, of which the last has a particle' },
    { text: '반장 ⟦쿠옥⟧이 야간에 일하라고 합니다', why: '이 follows a consonant, so it is a particle' },
    { text: '수취인 ⟦레티투이⟧ 안산우체국', why: '이 behind a vowel belongs to the name' },
    { text: '제 친구 ⟦마리아⟧가 서울역에서 넘어졌어요.', why: 'a friend' },
    { text: '안녕하세요 전 ⟦존 스미스⟧입니다.', why: '“I” in short' },
    { text: '제가 ⟦루엉 티 홍 늉⟧인데요', why: '“I” with 가' },
    { text: '세입자 ⟦찬타⟧입니다. 보일러가', why: 'a role in front of the copula' },
    { text: '근로자 ⟦NGUYEN VAN TUAN⟧은', why: 'capitals behind a Korean role' },
    { text: 'My son ⟦Timur⟧ is 7 years old', why: 'a child in English' },
    { text: 'My landlord ⟦Kim Young-sook⟧ refuses', why: 'a landlord' },
    { text: 'et mon fils ⟦Ibrahim⟧ a 6 ans', why: 'a child in French' },
    { text: "Ma fille s'appelle ⟦Chloé⟧", why: '“is called”' },
    { text: 'chủ nhà ⟦Park Sun Ja⟧ không trả', why: 'a landlord in Vietnamese' },
    { text: 'Con gái em tên ⟦Minh Anh⟧, 5 tuổi', why: 'a child in Vietnamese' },
    { text: 'Хозяин ⟦Ли Сан У⟧ сказал', why: 'a landlord in Russian' },
    { text: '房东⟦金英姬⟧不退押金', why: 'a landlord in Chinese' },
    { text: '聯絡人 ⟦黃志明⟧ 謝謝', why: 'a contact in traditional characters' },
    { text: '我是⟦王芳⟧的丈夫', why: 'a wife by her husband' },
    { text: '大家の⟦朴⟧さんに', why: 'a landlord in Japanese' },
  ],
  keeps: [
    { text: '친구 학교에서, 아들 비자 연장, 사장 이번에는', why: 'words behind kin and roles' },
    { text: '사장님이 월급을 안 줘요. 근로자 이주민 지원', why: 'roles without a name' },
    { text: '저는 학생입니다. 저는 베트남 사람인데요', why: 'what somebody is' },
    { text: 'my son Vietnamese passport, my wife is Korean', why: 'nations' },
    { text: 'the landlord of Hongdae Station', why: 'a place' },
    { text: '房东不退押金，老板马上要走', why: 'words behind roles in Chinese' },
    { text: 'お客様、皆さん、店員さん', why: 'people without a name in Japanese' },
  ],
};

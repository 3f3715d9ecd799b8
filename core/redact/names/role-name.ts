import type { Examples } from '../examples.ts';
import type { Recogniser } from '../recogniser.ts';
import { behindHanRole } from './roles/behind-han-role.ts';
import { behindHangulRole } from './roles/behind-hangul-role.ts';
import { behindLatinRole } from './roles/behind-latin-role.ts';
import { inHangulSentence } from './roles/in-hangul-sentence.ts';

/** Somebody whom a sentence or a form names by a role, a kinship or “I”, without a colon: 집주인 조말순, my son Timur, 房东金英姬. */
export const roleName: Recogniser = {
  name: 'role-name',
  kind: 'name',
  before: ['given-name'],
  prepare(words) {
    const finders = [behindHangulRole(words), inHangulSentence(words), behindLatinRole(words), behindHanRole(words)];
    return (context) => finders.flatMap((find) => find(context));
  },
};

export const roleNameExamples: Examples = {
  strikes: [
    { text: '집주인 ⟦조말순⟧ 아주머니가 보증금을 안 줘요', why: 'a Korean name behind a role' },
    { text: '우리 사장 ⟦박만호⟧가 여권을 안 돌려줘요.', why: 'with a particle' },
    { text: '위 사람 ⟦쩐 티 투 하⟧는 재직하고 있음을 증명합니다.', why: 'four short words, of which the last has a particle' },
    { text: '사장은 ⟦최병겸⟧이고 전화는 안 받아요', why: 'two rare syllables in front of the copula' },
    { text: '제 아내가 ⟦이슬⟧이고 저는', why: 'a given name in front of the copula, which is a word as well' },
    { text: '새로 온 ⟦루스탐⟧이한테도 전해주게', why: '이 between a name and its particle' },
    { text: '안녕하세요\n⟦딜쇼드⟧에게\n내년 계약은', why: 'the head of a letter' },
    { text: '⟦자파르⟧ 전화는 ⟦010-9902-6134⟧', why: 'whose number it is', kinds: ['name', 'mobile-phone'] },
    { text: '그리고 ⟦응우옌 반 하이⟧ 형이 방 빼래요', why: 'short words behind a long family name of Viet Nam' },
    { text: '그리고 ⟦소크랏⟧ 형이 방 빼래요', why: 'a friend behind the name' },
    { text: '반장 ⟦쿠옥⟧이 야간에 일하라고 합니다', why: '이 follows a consonant, so it is a particle' },
    { text: '수취인 ⟦레티투이⟧ 안산우체국', why: '이 behind a vowel belongs to the name' },
    { text: '제 친구 ⟦마리아⟧가 서울역에서 넘어졌어요.', why: 'a friend' },
    { text: '안녕하세요 전 ⟦존 스미스⟧입니다.', why: '“I” in short' },
    { text: '제가 ⟦루엉 티 홍 늉⟧인데요', why: '“I” with 가' },
    { text: '세입자 ⟦찬타⟧입니다. 보일러가', why: 'a role in front of the copula' },
    { text: '때린 학생은 ⟦박지훈⟧이랑 ⟦최민서⟧.', why: 'two names that an ending joins' },
    { text: '신청자는 저(⟦무사 칸⟧)예요', why: '“I” with a bracket' },
    { text: '저 ⟦산드라⟧ 임니다', why: 'the copula apart, with a typing error' },
    { text: '나는 ⟦이브라힘 카밀⟧. 도와줘요', why: '“I” without a copula' },
    { text: '나 ⟦뚜안⟧이야', why: 'plain speech' },
    { text: '안녕 나 ⟦꾸미따⟧야 반가워', why: 'plain speech behind a vowel' },
    { text: '아들 이름 ⟦마크 리⟧', why: '“name” between the relative and the name' },
    { text: '사장 딸 ⟦은솔⟧이가 소리를 질러요', why: 'a given name alone, as 이 with a particle shows' },
    { text: '합격자 명단: ⟦정수민⟧, ⟦한지우⟧, ⟦굴나라⟧', why: 'a list of people' },
    { text: '박사 3학기 ⟦굴미라 쿠바노바⟧입니다', why: 'a course in front of the name' },
    { text: '⟦가브리엘⟧이라고 합니다만 비자가 궁금해요', why: 'the sentence begins with the name' },
    { text: '2학년 4반 ⟦무스타파⟧ 아버지입니다', why: 'a parent by the child’s name' },
    { text: '⟦스테파니⟧야, 어디야?', why: 'somebody is called' },
    { text: '동양금속 ⟦이상철⟧이 신고했어요', why: 'a firm in front of the name' },
    { text: '친구 ⟦알렉세이⟧가 다쳤어요. 동료 ⟦조젭⟧이 도왔어요', why: 'syllables that hardly any Korean word has' },
    { text: '[국제발신] ⟦RAHMAN⟧님 소포가 왔습니다', why: 'capitals in front of 님' },
    { text: '근로자 ⟦NGUYEN VAN TUAN⟧은', why: 'capitals behind a Korean role' },
    { text: '저 인도네시아 사람 ⟦아구스 살림⟧ 배에서 일해요', why: 'a nation in front of the name' },
    { text: '저는우즈베키스탄사람⟦딜쇼드⟧입니다', why: 'the same without spaces' },
    { text: '"아빠 이름 ⟦김세르게이⟧"', why: 'a name up to the quote' },
    { text: '⟦수팟트라⟧예요 마사지 가게에서 일했어요', why: 'the first word of a text, with the copula' },
    { text: '야 ⟦티엔⟧ 너네 사장 전번 뭐야', why: 'somebody is hailed' },
    { text: '면허증에는 ⟦마리셀 산토스⟧ 로 되어있어요', why: 'how a paper has a name' },
    { text: 'mon ex ⟦Bastien⟧ me harcèle', why: 'somebody one has parted from' },
    { text: '老闆⟦姜泰勳⟧說試用期', why: 'an employer, as Taiwan writes it' },
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
    { text: '請求が⟦渡辺⟧宛に届きました', why: 'a receiver in Japanese' },
    { text: '大家の⟦朴⟧さんに', why: 'a landlord in Japanese' },
  ],
  keeps: [
    { text: '남편이 환자이고 아내는 공무원이에요. 사장은 한국인이고 딸은 유학생입니다.', why: 'what somebody is, in front of the copula' },
    { text: '곰팡이가 났고 스파이가 봤어요. 페이스북 친구, 캄보디아 언니', why: 'words that end in 이 and nations in front of friends' },
    { text: '친구 학교에서, 아들 비자 연장, 사장 이번에는', why: 'words behind kin and roles' },
    { text: '사장님이 월급을 안 줘요. 근로자 이주민 지원', why: 'roles without a name' },
    { text: '태양정밀 대표가 말했어요. 사업주: 태양정밀', why: 'a firm' },
    { text: '무료라고 합니다. 크리스마스 이벤트입니다. 오늘은 스트레스예요.', why: 'loanwords in front of the copula' },
    { text: 'VIP님, Manager님, Customer님', why: 'roles in Latin letters' },
    {
      text: '아기한테 아빠 성을 주고 싶어요. 다음엔 얼마예요? 내 이름 스펠링이 틀려요. 아포스티유 나라가 아니에요',
      why: 'foreign sounds that are not names',
    },
    { text: '하이코리아 홈페이지가 안 열려요', why: 'a name of a site that ends like a call' },
    {
      text: '베트남 사람 커뮤니티 있어요? 한국 사람 따라 갔어요. 그 사람 윗사람한테 알리고 싶어요.',
      why: 'words behind people of a nation',
    },
    { text: '스트레스예요 정말. 야 진짜 크게 말해. 야 트럭 온다', why: 'words at the beginning of a text and behind 야' },
    { text: '등록증에는 이전 주소로 되어 있어요. 통장에는 한글로 나와요', why: 'what else papers say' },
    { text: '회사 이름 스카이테크 이고, 이름 크게 써 주세요', why: 'the name of a company, and how to write one' },
    { text: '뭐야, 그래야 해요. 친구야, 얘들아!', why: 'words that end like a call' },
    { text: '차이가 커요. 친구 사이가 좋아요. 아이 종이가', why: 'words with 이 and a particle' },
    { text: '저는 학생입니다. 저는 베트남 사람인데요', why: 'what somebody is' },
    { text: 'my son Vietnamese passport, my wife is Korean', why: 'nations' },
    { text: 'the landlord of Hongdae Station', why: 'a place' },
    { text: '房东不退押金，老板马上要走', why: 'words behind roles in Chinese' },
    { text: '自宅宛に、本人宛の書類、会社宛に', why: 'receivers without a name in Japanese' },
    { text: 'お客様、皆さん、店員さん', why: 'people without a name in Japanese' },
  ],
};

import type { Examples } from '../examples.ts';
import type { Recogniser } from '../recogniser.ts';
import { endOfMatch, findSpans, type Span } from '../spans.ts';
import type { Words } from '../words/words.ts';
import { nameTest } from './forms/name-test.ts';
import { LABEL_LISTS, namedThingSource } from './labels/name-labels.ts';
import { type NameLink, nameLinks } from './labels/name-links.ts';
import { type NamePage, namePage, readName } from './labels/read-name.ts';

/** So many characters before “name” may say that it is the name of a thing. */
const THING_PROXIMITY = 12;

/** A name behind a label: 성명: 홍길동, “name: John Smith”, 姓名：王小明. */
export const labelledName: Recogniser = {
  name: 'labelled-name',
  kind: 'name',
  before: ['stated-name'],
  prepare(words) {
    const label = words.label(...LABEL_LISTS);
    const links = nameLinks(words).map((link) => ({ link, testIn: labelTest(words, link) }));
    const namedThing = new RegExp(namedThingSource(words), 'iu');
    const test = nameTest(words);
    return ({ text }) => {
      const labels = findSpans(text, label);
      const page = namePage(text, labels, test);
      const persons = labels.filter(({ start }) => !namedThing.test(text.slice(Math.max(0, start - THING_PROXIMITY), start)));
      if (persons.length === 0) return [];
      const linksHere = links.map(({ link, testIn }) => ({ ...link, goesWith: testIn(text) }));
      return persons.flatMap((person) => readBehind(page, person, linksHere));
    };
  },
};

interface Link extends NameLink {
  goesWith(label: Span): boolean;
}

/** For a text, tells whether a label in it is one of the link's. */
function labelTest(words: Words, { lists, isSolid }: NameLink): (text: string) => Link['goesWith'] {
  if (!lists) return () => () => true;
  const [label, asWritten] = [words.label(...lists), words.set(...lists)];
  return (text) => {
    const ends = new Map(findSpans(text, label).map(({ start, end }) => [start, end]));
    return ({ start, end }) => {
      const written = text.slice(start, end);
      return isSolid && /[가-힣一-龥] /u.test(written) ? asWritten.has(written) : ends.get(start) === end;
    };
  };
}

/** The name that the first fitting link leads to. */
function readBehind(page: NamePage, label: Span, links: readonly Link[]): Span[] {
  for (const { goesWith, link, value } of links) {
    const at = goesWith(label) ? endOfMatch(page.text, link, label.end) : -1;
    const name = at < 0 ? [] : readName(page, at, value);
    if (name.length) return name;
  }
  return [];
}

export const labelledNameExamples: Examples = {
  strikes: [
    { text: '성명: ⟦홍길동⟧', why: 'a label with a colon' },
    { text: 'Name: ⟦John A. Smith⟧', why: 'initials belong to the name' },
    { text: 'Surname: ⟦KIM⟧', why: 'a family name alone' },
    { text: '姓名：⟦王小明⟧', why: 'a wide colon' },
    { text: '氏名：⟦山田太郎⟧', why: 'a Japanese label' },
    { text: 'Họ tên: ⟦Nguyễn Thị Hoa⟧', why: 'a Vietnamese label' },
    { text: 'Nom : ⟦Dupont⟧', why: 'a space in front of the colon, as in French' },
    { text: 'Prénom : ⟦Jean-Pierre⟧', why: 'a hyphen in a first name' },
    { text: 'Имя: ⟦Иван Петров⟧', why: 'a name in Cyrillic letters' },
    { text: 'Landlord: ⟦Bae Sung Ho⟧', why: 'a role with a colon' },
    { text: '피고: ⟦홍광표⟧\n송달문서: 이행권고결정', why: 'a party with a colon, in a list of papers' },
    { text: 'Cardholder: ⟦GRACE N MUTHONI⟧\nExp: 08/29', why: 'a card’s holder, with an initial in the middle' },
    { text: 'Họ, tên vợ: ⟦Đỗ Thị Hạnh⟧, đăng ký ngày 14/06/2021', why: 'a comma in the label' },
    { text: '받는 분: ⟦왕샤오밍⟧ / 품목: 의류 1박스 / 3kg', why: 'the next field is parted by a slash' },
    {
      text: 'Complainant ............ ⟦Iskandar Yusupov⟧\nAmount claimed ......... 4,100,000',
      why: 'the dots of a printed form stand for a colon',
    },
    { text: '| 성명 | ⟦부이 티 마이⟧ |', why: 'a bar stands for a colon' },
    {
      text: '성명 Name │ ⟦바트에르덴 노민⟧\n생년월일 │ ⟦2004-11-02⟧\n국적 │ 몽골',
      why: 'the label is repeated in English',
      kinds: ['name', 'birth-date'],
    },
    {
      text: '1. 성명 Full name in English\t⟦LKHAGVASUREN NOMIN⟧\n2. 성별\tF\n3. 국적\t몽골',
      why: 'the label is repeated in English, with a number in front',
    },
    { text: '성      명 : ⟦부이 티 마이⟧', why: 'a label spread over its line' },
    { text: '이름: ⟦김지원⟧', why: 'a Korean name that ends like the word 지원' },
    { text: '제 이름은 ⟦김지원⟧입니다', why: 'the same in a sentence' },
    { text: '성명: ⟦김미정⟧', why: 'a Korean name that ends like the word 미정' },
    { text: '신청인: ⟦김동일⟧', why: 'a Korean name that ends like the word 동일' },
    { text: '성명: ⟦최가을⟧', why: 'a Korean name that ends like the particle 을' },
    { text: '이름은 ⟦응우옌 반 안⟧입니다', why: '조사 and the copula stand around the name' },
    { text: '名前は⟦山田 花子です⟧', why: 'は stands in front of the name; です goes with it' },
    { text: '户名写成了⟦PIAO YINGSHU⟧，银行不给取', why: 'a complaint about how the name is written' },
    { text: '户名⟦최민서⟧', why: 'a Korean name right behind a Chinese label' },
    { text: '이름  ⟦장하윤⟧', why: 'a wide space behind the label' },
    { text: '신청인 성명 ⟦김민지⟧, 국적 베트남', why: 'a role and the label together' },
    { text: 'chủ tk ⟦HO VAN LUC⟧', why: 'a short form of “account holder”' },
    { text: 'nama ⟦Rudi Hartono⟧ kerja di Gumi', why: 'the name ends where small letters go on' },
    { text: 'имя ⟦KIM SERGEY⟧', why: 'capitals behind a Cyrillic label' },
    { text: 'Ismim ⟦Dilshod Rahimov⟧', why: 'Uzbek has no word for “is”' },
    { text: 'Woori, account holder ⟦Tran Van Binh⟧', why: 'the holder is named behind the bank' },
    { text: 'em tên ⟦Bùi Thị Mai⟧ ở Suwon', why: 'Vietnamese without a word for “is”' },
    { text: '받는 사람 ⟦솜차이⟧, 주소 충남', why: 'a receiver, up to the comma' },
    { text: '성명 ⟦OYUNBILEG⟧ 여권번호 ⟦E1840227⟧', why: 'one capitalised word in front of the next label', kinds: ['name', 'passport'] },
    { text: '성명\t⟦투라예프 오딜⟧\n국적\t우즈베키스탄', why: 'a tab between label and name' },
    { text: '성명 ⟦사나 파우델⟧\n국적 네팔', why: 'a line of a form' },
    {
      text: '고객명 ⟦바트에르덴 간조릭⟧ 생년월일 ⟦1990.07.21⟧',
      why: 'two words up to the label of a number',
      kinds: ['name', 'birth-date'],
    },
    { text: '성명 ⟦쩐 반 빈⟧', why: 'three words of Hangul to the end of the text' },
    { text: 'ชื่อ ⟦วิชัย แสงทอง⟧ เลขบัตร', why: 'the next label shows where a Thai name ends' },
    { text: 'ชื่อ ⟦มาลี⟧ อายุ สามสิบ', why: 'a first name alone, in front of the next label' },
    { text: 'ชื่อ ⟦มาลี สุขใจ⟧', why: 'two Thai words to the end of the text' },
    { text: '수임인 ⟦배성호⟧, 행정사', why: 'a role, and a Korean name up to the comma' },
    { text: '사업주 대표 ⟦배성호⟧, 시흥', why: 'two roles in a row' },
    { text: '피고소인 ⟦정다훈⟧ 주소 불명', why: 'the next label shows where the name ends' },
    { text: '내담자 ⟦투라예프⟧ (E-9)', why: 'the bracket with the visa shows that a name stands before it' },
    { text: '보호자 ⟦장하윤⟧ (연락처 없음)', why: 'a bracket behind the name' },
    { text: '신청인 ⟦부이티마이⟧(여권번호 별첨)', why: 'the bracket names the passport' },
    { text: '원고 ⟦수레스 라이⟧ (이하 원고)', why: 'the bracket says what the party is called below' },
    { text: '피보험자 ⟦수레스 라이⟧, 전화 없음', why: 'the next label, behind a comma' },
    { text: '세대원 ⟦최민서⟧, 자녀 둘', why: 'a member of a household' },
    { text: '보호자 ⟦장하윤⟧ ⟦010-6038-2714⟧', why: 'a mobile number behind the name', kinds: ['name', 'mobile-phone'] },
    {
      text: '본인 ⟦아누파마⟧(⟦920415-6073105⟧), 사장 ⟦배성호⟧ ⟦(010-7310-5264⟧), 체불 3개월',
      why: 'a number in the bracket behind the name',
      kinds: ['name', 'foreigner-registration-number', 'name', 'mobile-phone'],
    },
    { text: '친구 이름 ⟦하산⟧ 이고 전화 없음', why: 'the copula stands apart from the name' },
    { text: '이름 ⟦솜차이 분미⟧ 별명은 ⟦챠이⟧.', why: 'a nickname, and the next label behind the name', kinds: ['name', 'name'] },
    { text: '사장이름은? ➡️ ⟦구본석⟧ ㅇㅋ', why: 'the answer behind an arrow' },
    { text: 'surname ⟦Yuldasheva⟧, first name ⟦Nilufar⟧. My daughter', why: 'a name in front of the full stop' },
    { text: 'Họ và tên: ⟦BÙI QUỐC KHÁNH⟧ Quốc tịch: Việt Nam', why: 'Quốc in a name, and in the label of the nationality' },
    { text: '나 이름 ⟦둑⟧. 베트남 사람이에요', why: 'a name of one syllable, in front of the full stop' },
    { text: 'bank kb, name ⟦kim sergey⟧', why: 'small letters, of which one word is a family name of Korea' },
    { text: '예금주 ⟦라마 수닐⟧. 이 통장이', why: 'an account’s holder of any sound' },
    { text: 'Name: ⟦David Lee⟧, Korea University', why: 'a university behind the name is not part of it' },
    { text: 'mailed to me. Name: ⟦Nguyen Van An⟧/Nationality: Vietnam', why: 'the next label, behind a slash, is not part of it' },
  ],
  keeps: [
    { text: '이름은? 주소는? 회사 이름은? ➡️ 한빛', why: 'questions, and the name of a company' },
    { text: '이름 왜. my name not right. file name test kim', why: 'questions and complaints in the place of a name' },
    { text: '이름 비슷한 사람 이에요. 별명은 없어요. 별명이 곰돌이인 아저씨가', why: 'words in front of a copula that stands apart' },
    { text: '이름을 잘못 적었습니다', why: 'the label is the object of a sentence' },
    { text: '성명 순서 바뀜', why: 'a word about the name, not a name' },
    { text: '본인 명의 통장 사본', why: 'papers behind a label' },
    { text: '근로자 임금과, 사업주 부담금', why: 'words behind roles' },
    { text: '대표 전화, 본인 확인(필수), 사업주 부담', why: 'instructions behind roles' },
    { text: '전화 상담\n월요일 화요일', why: 'words on two lines' },
    { text: 'name, address\nplease, help', why: 'labels in a row' },
    { text: '신청인 제출 서류, 배우자 여권', why: 'papers to bring' },
    { text: 'ismim xato yozilgan', why: 'a complaint in small letters' },
    { text: '이름은 여권과 같아야 합니다', why: 'a sentence about the name' },
    { text: 'The name on my passport is different.', why: 'a sentence about the name' },
    { text: '名字和护照不一致', why: 'a complaint about the name' },
    { text: '회사 이름: 삼성전자', why: 'the name of a company' },
    { text: '회사 이름: 삼성전자, 은행명: 국민은행', why: 'the names of a company and a bank' },
    { text: 'Name of company: Hyundai Motor, name of the employer: Hyundai Heavy', why: '“name of” a thing' },
    { text: '이름 바꾸기 (개명), 신청자 친구 (베트남)', why: 'what one wants to do with a name' },
    { text: '임차인 보호를 위하여 신청인 정보를 적고, 운전자 신씨와 연락한다.', why: 'words behind roles in a sentence' },
    { text: 'Họ và tên: ghi bằng chữ in, Nom : en majuscules, Titulaire : le même', why: 'instructions how to fill in a name' },
    {
      text: 'Nama: sesuai paspor. 이름이 두 개예요. 예금주 동의서를 내라고 합니다.',
      why: 'instructions, and complaints, in three languages',
    },
    { text: '내담자: 사장님이 퇴직금을 안 줘요', why: 'a sentence behind a role and a colon' },
  ],
};

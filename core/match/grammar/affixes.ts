import { splitAtSpaces } from '../../text/split-list.ts';

// Prefixes and suffixes that leave a noun a noun (표준국어대사전, 「접사」), with the dependent nouns that notices and
// table heads write without a space (등, 별, 시). A single syllable is easily chance, so a short term accepts few.

/** In front of a term of any length: 재|발급, 미|납부, 총|급여. */
export const PREFIXES = splitAtSpaces('재 미 비 총 각 현 타 본 무 역 해당 당해 이미');

/** In front of a term of three syllables or more, where 구|청 and 전|세 are no danger: 구|외국인등록증, 부|납부의무자. */
export const PREFIXES_OF_LONG = splitAtSpaces('신 구 전 후 불 부 반 준 순 실 주 제 양 대 소 초 최 고 저 과 친 외 탈 다');

/** Behind a term, never taken for the head of another word: 신청|서, 보험료|율, 이용자|들. */
export const SUFFIXES = splitAtSpaces(
  '들 등 등등 별 용 증 서 금 액 율 률 권 비 세 법 령 화 적 성 일 월 년 간 내 외 후 중 측 씨 님 족 씩 째 값 란 날 살이 방 생 여부 이상 이하 미만 초과 에관한 에따른 에의한',
);

/** Behind a term, unless they begin another noun with its last syllable: 초청|장 but 초청|장소, 통신|사 but 통신|사업. */
export const DOUBTFUL_SUFFIXES = splitAtSpaces(
  '기 문 주 상 시 자 인 료 장 제 형 식 전 하 과 국 청 원 소 실 처 팀 계 점 관 론 표 함 망 업 사 물 품 분 건 회 차 급 층 당',
);

/** Behind a term of three syllables or more: 근로자|수, 예금주|명. */
export const SUFFIXES_OF_LONG = splitAtSpaces('수 명 대');

/** What the name of a body goes on with, behind the name of a place: 국민연금공단|종로중구|지사. */
export const BRANCHES = splitAtSpaces('지사 지부 지점 본부 지역본부 지소 분소 출장소 사무소 지청 지원 지회 센터');

/** Units: behind a digit they are a word of their own, so that a term can begin after them (2024년|소득세) and not with them (12월|세일). */
export const UNITS = splitAtSpaces('년 월 일 개월 개 시 분 원 회 차 호 조 항 명 건 세');

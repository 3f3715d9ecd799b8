/**
 * Prefixes and suffixes that leave a noun a noun (표준국어대사전, 「접사」), with the dependent nouns that notices and
 * table heads write without a space (등, 별, 시). A single syllable is easily chance, so a short term accepts few.
 */
const words = (list: string) => list.split(' ');

/** In front of a term of any length: 재|발급, 미|납부, 총|급여. */
export const PREFIXES = words('재 미 비 총 각 현 타 본 해당 당해');

/** In front of a term of three syllables or more, where 구|청 and 전|세 are no danger: 구|외국인등록증, 부|납부의무자. */
export const PREFIXES_OF_LONG = words('신 구 전 후 무 불 부 반 준 순 실 주 제 양 역 대 소 초 최 고 저 과 친 외 탈 다');

/** Behind a term: 신청|서, 보험료|율, 이용자|들. */
export const SUFFIXES = words(
  '들 등 등등 별 상 시 용 자 인 증 서 료 금 액 율 률 권 장 비 세 법 령 제 화 형 식 적 성 기 일 월 년 간 내 외 전 후 중 말 초 하 측 과 국 청 원 소 실 처 팀 계 점 관 론 표 함 망 업 사 물 품 분 건 회 차 급 씨 님 족 층 씩 당 여부 이상 이하 미만 초과 지',
);

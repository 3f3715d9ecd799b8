import { type Language, STAFF_LANGUAGE } from '../../../core/languages.ts';

const PLEASE = '아래 내용을 읽어 주세요.';

/** What staff read first, on paper and on the screen. Who reads another language holds it out because they speak no Korean. */
export function pleaseRead(language: Language): string {
  return language === STAFF_LANGUAGE ? PLEASE : `저는 한국어를 잘하지 못합니다. ${PLEASE}`;
}

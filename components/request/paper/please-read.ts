/** What staff read first, on paper and on the screen: the reader holds it out because they speak no Korean. */
export const PLEASE_READ = '저는 한국어를 잘하지 못합니다. 아래 내용을 읽어 주세요.';

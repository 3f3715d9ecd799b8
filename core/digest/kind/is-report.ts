/** Words of newspapers and of texts that speak of letters to nobody in particular. */
const REPORT =
  /기자\s*=|[가-힣]{2,4}\s*기자|무단\s*전재|재배포\s*금지|연합뉴스|밝혔다|전했다|말했다|덧붙였다|설명했다|나타났다|에 따르면|것으로 알려졌다|보도했다|댓글|블로그|후기|조회(?:수)?\s*[:：]?\s*[\d,]{2,}|구독|글쓴이|많이\s*본\s*(?:글|기사|뉴스)|관련\s*(?:글|기사|뉴스)|인기\s*(?:글|기사)|추천\s*글|제휴\s*문의|총정리|무엇이\s*다를까|어떻게\s*다를까|알아보겠습니다|알아볼까요|알아봅니다|정리했(?:습니다|어요)|정리해\s*(?:봤|보았|드립)|이전\s*글|다음\s*글|카테고리|공유하기|자주\s*묻는\s*질문|법률\s*자문이\s*아닙|일반(?:적인)?\s*정보|길잡이|[은는가이]\s*뭐가\s*달라|뭐가\s*다를까|차이점?[은는이가]?\s*(?:뭐|무엇)|한눈에\s*보는|꿀팁|이\s*글은|마지막\s*(?:수정|업데이트)/g;
/** 다. without the polite 니: letters are polite, or end their lines with nouns. */
const PLAIN_END = /[^니\s]다\.(?=\s|$)/g;
const POLITE_END = /(?:니다|세요|어요|아요|해요|바람|십시오|시오)[.!]?(?=\s|$)/g;
const ADDRESSED = /귀하|귀중|고객님|회원님|납세자|수신\s*[:：]|납부자|님께|님의|님,|\[Web발신\]/;
/** 이번 달 보험료가 왜 올랐을까요? A letter does not begin so. */
const QUESTION = /^[^\n?]{0,40}(?:왜|뭐|무엇|뭔가|어떻게|언제|얼마|어디|누가)[^\n?]{0,30}(?:까요?|나요|가요|지요|죠|달라요)\?/;
const FEWEST_SIGNS = 2;

/** True for a text that reports about letters, as a newspaper does, and is none. */
export function isReport(text: string): boolean {
  const signs = new Set(text.match(REPORT) ?? []).size + (QUESTION.test(text.trimStart()) ? FEWEST_SIGNS : 0);
  const plain = text.match(PLAIN_END)?.length ?? 0;
  const polite = text.match(POLITE_END)?.length ?? 0;
  if (ADDRESSED.test(text)) return signs > FEWEST_SIGNS && plain > polite + FEWEST_SIGNS;
  return signs >= FEWEST_SIGNS || (signs > 0 && plain > polite);
}

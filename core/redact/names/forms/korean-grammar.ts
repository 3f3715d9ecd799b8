/** Parts of Korean grammar (조사, 어미) that show where a name ends and what cannot be one; sources for `u` expressions. */

/** 서술격 조사 and other endings that follow a stated name: 김민수입니다, 김민수라고, 김민수로 등록. */
export const COPULA =
  '(?:입니|이에요|예요|이예요|이라|라고|이야|이고|고요|이구|구요|이며|인데|이다|임(?![가-힣])|님|씨|로 (?:되어|기재|등록))';

/** The copula as a word of its own: 하산 이고, 산드라 입니다. */
export const COPULA_APART = '(?:입니다|이에요|예요|이고요?|이구요|인데요)(?![가-힣])';

/** The polite copula and 인용격 조사, after which nothing else is said about the name. */
export const FORMAL_COPULA = '(?:입니다|이에요|예요|이라고|라고)';

/** Behind 연결 어미 a sentence goes on: 저는 엘레나 초이이고 …. */
export const LINKING_COPULA = '(?:입니다|이에요|예요|이고|이라고|라고)';

/** 종결 어미 and 연결 어미: the word before is a predicate (달라요, 틀리게), which is not a name. */
export const NOT_A_PREDICATE = '(?<![요다죠까서데고지네면])';

/** The same with 명사형 어미, as forms end their requests: 기재함, 변경됨. */
export const NOT_A_REQUEST = '(?<![요다죠까서데고지네면함됨임뀜림름])';

/** Three syllables that end in one of these 조사 are a noun with its particle. */
export const NOT_WITH_PARTICLE = '(?<![을를의에로])';

/** The same, with 보조사, 관형사형 어미 and other endings of a first word: 새로운 이름, 등록된 이름. */
export const NOT_AN_ATTRIBUTE = '(?<![는은을를이가에의로한할된])';

/** Three syllables with these endings are a noun with its particle, or a sum to pay: 보증금, 수수료. */
export const NOT_WITH_PARTICLE_OR_SUM = '(?<![을를의에로금료과와])';

/** 조사 behind a person in a sentence: 엘레나 초이와, 마웅 쪼는. */
export const PARTICLE_OF_PERSON = '(?:은|는|이|가|와|과|의|에게|께|을|를)';

/** 조사 behind an account's number: 계좌로, 계좌에서. */
export const PARTICLE_OF_ACCOUNT = '(?:로|으로|에|에서|를|을|의|이|가)';

/** 인용격 조사, in front of 합니다: 김민수라고 합니다. */
export const QUOTING = '(?:이라고|라고)';

/** 접미사 -인(人) of a nation: 한국인, not a name. */
export const NOT_OF_NATION = '(?<!인)';

/** A date of a register: 1941년 12월 20일, 1993.07.28. */
export const REGISTER_DATE = '\\d{4}[년./-] ?\\d{1,2}[월./-] ?\\d{1,2}일?';
/** The same, as far as its year. */
export const REGISTER_YEAR = '\\d{4}년';

/** 접미사 -님, the title that follows names and roles. */
export const TITLE = '님';
/** The same, where it ends a word. */
export const TITLE_AT_END = '님(?=(?:[,!의께이은\\n ](?!가)|에게|$))';

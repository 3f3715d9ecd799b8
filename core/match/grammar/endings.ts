import { splitAtSpaces } from '../../text/split-list.ts';

// What turns a noun into a predicate. After a stem the word is conjugated, so whatever Hangul follows belongs to the
// ending (어미, 한글 맞춤법 제15항) and the noun has ended: 신고|하여야, 납부|된, 연장|받은.

/**
 * Verb suffixes after a verbal noun, -하다 -되다 -받다 -시키다 -당하다 … (표준국어대사전, 「접사」), by their first syllables;
 * the contractions of 한글 맞춤법 제40항 (납부치, 발급토록, 접수코자); and the verbs that notices write without a space.
 */
export const VERBAL_STEMS = splitAtSpaces(
  '하 한 할 함 합 해 했 되 된 될 됨 됩 돼 됐 받 시키 시킨 시킬 시킴 시켜 시켰 시킵 당하 당한 당할 당함 당합 당해 당했 드리 드린 드릴 드려 드렸 드립 못하 못한 못해 못했 않 없 치 케 코자 토록 바라 바람 바랍 온 간',
);

/** Beginnings of the copula 이다 (「서술격 조사」) that any ending may follow: 여권|이므로, 전세|입니다. */
export const COPULA_STEMS = splitAtSpaces(
  '입니 이었 였 이어서 이어야 이에 이므로 이지 이거 이기 이네 이니 이더 이든 이냐 이라 이랍 이셔 이신 이십 이시 이겠 임을 임이 임에 인데 인지 인가 일지 일수 일뿐 일까',
);

/** The same after a vowel, where 이 is dropped (준말, 표준국어대사전 「이다」): 비자|랍니다, 근로계약서|라기보다. */
export const COPULA_STEMS_AFTER_VOWEL = splitAtSpaces('라기 라든 랍니 랍시 냐 래');

/** Whole forms of the copula after any noun. */
export const COPULA_FORMS = splitAtSpaces('이다 이며 이고 이자 이면 이면서 이나 인 일 임 이죠 이네 이오 이에요');

/** Whole forms after a vowel. */
export const COPULA_AFTER_VOWEL = splitAtSpaces('다 며 고 면 면서 라 예요 죠 지 지만 거나 네 네요 니 니까 로서');

const CONNECTIVES = splitAtSpaces('자 지 기 고 면 며 니 나 여 라 게');

/** Words that, glued to a noun, are its predicate and not a second noun: 생산자|이자, 신청|하자. */
export const PREDICATES = ['하', '되', '이'].flatMap((stem) => CONNECTIVES.map((ending) => stem + ending));

/** Further ones, which a noun can follow in text without spaces: 신청하는|외국인, 발급된|여권. */
export const ADNOMINALS = splitAtSpaces('한 할 하는 하던 하거나 하도록 하여야 된 될 되는 되어 되거나 되도록 받은 받는 받을');

/** What such a predicate goes on with inside the word: 하자|고, 이자|는, 하자|마자. Any other particle follows a noun. */
export const AFTER_PREDICATES = splitAtSpaces('고 는 며 면 니 던 마');

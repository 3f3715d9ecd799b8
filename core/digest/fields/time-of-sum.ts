import type { Places, ValuePlace } from './places.ts';
import { sentenceOf } from './sentence-of.ts';
import { squeeze } from './squeeze.ts';

/** Words of a sentence about the time after the last day. */
const AFTER_LAST_DAY =
  /(?:지나|넘기|넘으|경과하|어기|놓치)(?:면|시면|는경우|게되면|고나면)|(?:지난|넘긴|경과한|경과)(?:뒤|후|경우|시)|(?:지날|넘길|경과할|넘기실)(?:때|경우)|까지(?:[가-힣]{0,8})?(?:내|납부하|납부되|입금하|완납하|납입하|결제하)지(?:않|못)|납기(?:일)?(?:이?후|경과)|(?:납부|입금|마감)?(?:기한|마감)(?:이?후|경과)|(?:미납|연체|체납)(?:시|하면|되면|하시면|하실|할|될|된)|늦(?:으면|어지면|게내)/;
const FROM_NEXT_DAY = /(?:일|다음날|이튿날)(?:부터는?|이후)/;
const ADDED = /연체|늘어|가산|더해|더한|더하|붙|추가|할증|합한|합쳐/;
/** What is said of a sum that one pays then. */
const OWED =
  /^(?:원)?(?:정)?(?:\([^()]{0,20}\))?(?:이됩니다|이되며|이되고|이된다|이됨|으로|로|을|를|입니다|이청구|이부과|이며|이에요|예요|을내|납부)/;
const LAPSED =
  /적용(?:불가|안됨|제외|종료|기간경과)|(?:감경|할인|경감)(?:기간|기한|혜택)?(?:이)?(?:경과|종료|만료|지남)(?!후|시|하|되)|(?:자진납부|사전납부|감경|할인)(?:기간|기한)[^.]{0,24}(?:지나|지났|경과하|끝나|끝났|종료되)(?!면|는|거나|기)|감경되지않|\d일?\.?(?:에)?(?:종료|만료)(?:됨|되었|됐)?\)?$|더이상(?:적용|감경|해당|받)|적용(?:되|받|받을수)[가-힣]{0,2}(?:지않|없)|(?:감경|할인|혜택|경감)[가-힣]{0,8}(?:종료되었|종료됨|소멸|끝났|없어졌|상실)|(?:감경|할인|경감)(?:대상이|을받을수)(?:아닙|아님|없)/;
const CONDITION = /(?:하|되|지나|넘기|으|시|오)면|경우|후에는|이후에는|때에는/;

/** How a sentence, and not a label, puts a sum after the last day: `owed` where it says that one pays it then. */
export function laterInSentence(place: ValuePlace, places: Places): 'owed' | 'spoken-of' | null {
  const { before, behind } = sentenceOf(place, places);
  const said = squeeze(before);
  const isLater = AFTER_LAST_DAY.test(said) || (FROM_NEXT_DAY.test(said) && ADDED.test(said));
  if (!isLater) return null;
  return OWED.test(squeeze(behind)) ? 'owed' : 'spoken-of';
}

/** True for a sum that could have been paid before, as the letter says itself: 감경액 56,000원은 더 이상 적용되지 않습니다. */
export function hasLapsed(place: ValuePlace, places: Places): boolean {
  const { before, behind } = sentenceOf(place, places);
  const sentence = squeeze(`${before} ${behind}`);
  return LAPSED.test(sentence) && !CONDITION.test(sentence);
}

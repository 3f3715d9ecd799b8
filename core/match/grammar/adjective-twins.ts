import { splitAtSpaces } from '../../text/split-list.ts';

// Pages carry these words as they are, unlike the tables beside them, which travel with the index.

/** Verbal nouns whose -하다 makes an adjective too (표준국어대사전): 진정하다 is to petition, and to be true; 고소하다 to sue, and to taste of sesame. */
export const ADJECTIVE_TWINS = splitAtSpaces('진정 고소 무고 유치 특정 부정 공정 정당 상당');

/** The forms that such a verb and adjective share: 진정한, 진정하게. */
export const SHARED_FORMS = splitAtSpaces('한 하게');

import { finalOf, isHangul, leadOf, vowelOf } from '../../text/hangul.ts';

// Letters of the Revised Romanization (문화체육관광부고시 제2014-42호), in the order in which Unicode counts them.
const LEADS = 'g kk n d tt r m b pp s ss  j jj ch k t p h'.split(' ');
const VOWELS = 'a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i'.split(' ');
const FINALS = ' k k k n n n t l k m l l l p l m p p t t ng t t k t p t'.split(' ');
/** The number of the lead ㄹ, which is said ㄴ behind these finals (표준 발음법 제19항). */
const RIEUL = 5;
const BEFORE_N = /^(?:k|t|p|m|ng)$/;

/** How a Hangul word is written in Latin letters: letter by letter, and as it is said where ㄹ changes (등록: deungrok, deungnok). */
export function romanise(word: string): string[] {
  return [...new Set([spell(word, false), spell(word, true)])];
}

function spell(word: string, asSaid: boolean): string {
  let before = '';
  return Array.from(word, (syllable) => {
    const unit = syllable.charCodeAt(0);
    if (!isHangul(unit)) return '';
    const lead = leadOf(unit);
    const isSaidN = asSaid && lead === RIEUL && BEFORE_N.test(before);
    before = FINALS[finalOf(unit)]!;
    return (isSaidN ? 'n' : LEADS[lead]!) + VOWELS[vowelOf(unit)]! + before;
  }).join('');
}

/** A word cut into what may be a name and what follows it. */
export interface Ending {
  stem: string;
  ending: string;
}

/** 조사 and 서술격 조사 behind a name, by whether they follow a consonant, a vowel, or either. */
const BEHIND_CONSONANT =
  '은|이|을|과|이랑|이고|이지만|이신데요?|이십니다|이?에요|이예요|이[예에]여|이고요|이구요|이며|이라[가-힣]{0,4}|이야|이여서|이었[가-힣]{0,3}|이[가는를의도]|이한테';
const BEHIND_VOWEL = '는|가|를|와|예요|에요|[예에]여|고요|구요|라[고는서며면][가-힣]{0,4}|여서|였[가-힣]{0,3}';
const BEHIND_EITHER = '의|에게서?|한테서?|께서?|하고|[입임]니다만?|입니당|임다|인데요?|(?:씨|님|군|양)[가-힣]{0,4}';
/** The same where names end so as well: 디에고, 라흐만, 후세인. A word that is a name with it is one. */
const ALSO_IN_NAMES = '으?로|고|구|나|아|야|랑|며|만|도|인|임|까지|부터|보다|처럼';
const vowel = new RegExp(`^(?:${BEHIND_VOWEL}|${BEHIND_EITHER})$`, 'u');
const consonant = new RegExp(`^(?:${BEHIND_CONSONANT}|${BEHIND_EITHER})$`, 'u');
const ambiguous = new RegExp(`^(?:${ALSO_IN_NAMES})$`, 'u');
const copula = /^(?:[입임]니다|입니당|임다|이?[예에]여|인데|이?에요|이?예요|이고|고요|이?구요|이며|이?라|이?야$|임$|이?였|이었|이?여서)/u;
/** Without those that verbs have as well: 되라고, 데려야. */
const onlyCopula = /^(?:[입임]니다|입니당|임다|이?[예에]여|인데|이?에요|이?예요|이고요|이라|이야$)/u;
const apart = / (?:[입임]니다만?|입니당|이?에요|이?예요|이?라고|인데요?)(?![가-힣])/uy;
const ofGivenName = /^이(?:[가는를의도]|한테)$/u;
const joining = /^(?:이?랑|와|과|하고)$/u;
const FINALS = 28;
const FIRST_SYLLABLE = 0xac00;
const LONGEST_ENDING = 8;

/** The ways to cut a word of Hangul into a name and an ending that agrees with its last sound, the likeliest first. */
export function endingsOf(word: string): Ending[] {
  const cuts = Array.from({ length: Math.min(LONGEST_ENDING, word.length - 1) }, (_, at) => cutAt(word, word.length - 1 - at)).reverse();
  return [
    ...cuts.filter(({ stem, ending }) => (endsInConsonant(stem) ? consonant : vowel).test(ending)),
    cutAt(word, word.length),
    ...cuts.filter(({ ending }) => ambiguous.test(ending)),
  ];
}

/** Where a word begins that is a copula alone (드미트리 박 이에요), it is the ending of the name in front. */
export function copulaApart(text: string, at: number): string {
  apart.lastIndex = at;
  return apart.exec(text)?.[0].trim() ?? '';
}

/** Whether an ending goes with a given name alone: 도현이가, 지민이한테. */
export function isOfGivenName({ stem, ending }: Ending): boolean {
  return endsInConsonant(stem) && ofGivenName.test(ending);
}

/** Whether 아 or 야 calls somebody, as the last sound of the name demands: 제시카야, 톰아. */
export function isVocative(name: string, ending: string): boolean {
  return ending === (endsInConsonant(name) ? '아' : '야');
}

/** Whether an ending joins one name to the next: 오준혁이랑. */
export function isJoining(ending: string): boolean {
  return joining.test(ending);
}

/** Whether an ending says that somebody is the one named: 입니다, 이고, 이라고. */
export function isCopula(ending: string): boolean {
  return copula.test(ending);
}

/** The same, of endings that no verb has. */
export function isClearCopula(ending: string): boolean {
  return onlyCopula.test(ending);
}

function cutAt(word: string, at: number): Ending {
  return { stem: word.slice(0, at), ending: word.slice(at) };
}

/** Whether the last syllable of a word ends in a consonant. */
export function endsInConsonant(stem: string): boolean {
  return (stem.charCodeAt(stem.length - 1) - FIRST_SYLLABLE) % FINALS > 0;
}

const SPACES = /[\s\u200b-\u200d\ufeff]+/gu;
const DOTS = /[ㆍ・∙•‧⋅･]/g;

/** A text as labels are compared: without spaces, with one form of the middle dot and of brackets. */
export function squeeze(text: string): string {
  return text.normalize('NFC').replace(SPACES, '').replace(DOTS, '·').replaceAll('（', '(').replaceAll('）', ')').replaceAll('：', ':');
}

/** What stands between a label and its value: marks, brackets with a unit or a remark, and particles. */
const MARKS = /(?:[:=\-–—>▶▷→*·~"'“”「」『』〈〉<[\]{}|,]|\([^()]{0,16}\)|\(|（)+$/;
/** What stands in front of a label: bullets and numbers of a list. */
const BULLET = /^(?:[□■○●◎◇◆▷▶※▪▫◦☞★☆✓✔•·*\-–—>→|[\]()<>〈〉【】「」]+|\d{1,2}[.)]|[가나다라마바사아자차카타파하][.)]|[①-⑳])+/;
const PARTICLE = /(?:은|는|이|가|인|을|를|으로|로|만|총|금|일금|약|원금|1인당|인당|세대당)$/;

/** What a label says again in another script: 출국기한 Deadline for departure, 납부기한 缴纳期限. Short ones belong to it: 고객ID. */
const TRANSLATION = /(?<=[가-힣)])[/·(]?(?:[A-Za-z][A-Za-z'’.,/&-]{3,}|[\u3040-\u30ff\u4e00-\u9fff]{2,})\)?$/u;

/** The words in front of a value as a label: without marks and a translation at its end and bullets at its beginning. */
export function labelText(text: string): string {
  return squeeze(text).replace(MARKS, '').replace(MARKS, '').replace(TRANSLATION, '').replace(BULLET, '');
}

/** The same without a particle at its end; null where it ends in none. */
export function withoutParticle(label: string): string | null {
  const bare = label.replace(PARTICLE, '');
  return bare === label || bare === '' ? null : bare.replace(MARKS, '');
}

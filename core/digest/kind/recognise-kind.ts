import type { Letter } from '../letter.ts';
import type { ImitationSign, Notice } from '../notice.ts';
import { isReport } from './is-report.ts';
import { type KindScore, scoreKinds } from './score-kinds.ts';

/** The kind of a letter, and how sure that is (0 … 1). */
export interface RecognisedKind {
  notice: Notice | null;
  sure: number;
  /** The kind that is as near, where the first is not sure; null otherwise. */
  rival: Notice | null;
  /** True for a text that reports about letters and is none. */
  isReport: boolean;
}

/** The least score of a kind that is named by its title or sender, and of one that only words tell. */
const LEAST = { named: 3.6, byWords: 3.5 } as const;
/** What an advertisement has to begin with (정보통신망법 제50조 제4항). */
const ADVERTISEMENT = /^\s*(?:\[[^\]\n]{1,8}\]\s*)?[(（[]\s*광고\s*[)）\]]/;
/** A fake is known by its signs already; little tells which kind it is. */
const LEAST_OF_FAKES = 1;
/** At such a score a kind is sure, where no other one is near. */
const SURE = 8;
const WIDE_LEAD = 2.5;
/** What is left of the sureness where another kind is as near: such a kind is only perhaps right. */
const NO_LEAD = 0.3;
/** Less sure than that, a kind is only perhaps right. */
export const CONTESTED = 0.5;

const NONE: RecognisedKind = { notice: null, sure: 0, rival: null, isReport: false };

/** Recognises what a letter is. None is an answer: a newspaper, an advertisement, a letter of an unknown kind. */
export function recogniseKind(letter: Letter, notices: readonly Notice[]): RecognisedKind {
  const [first, second] = scoreKinds(letter, notices);
  if (isReport(letter.text)) return { ...NONE, isReport: true };
  if (!first || !isEnough(first) || ADVERTISEMENT.test(letter.text)) return NONE;
  const lead = first.score - (second?.score ?? 0);
  const sure = Math.min(1, first.score / SURE) * Math.min(1, NO_LEAD + ((1 - NO_LEAD) * lead) / WIDE_LEAD);
  const rounded = Math.round(sure * 100) / 100;
  return { notice: first.notice, sure: rounded, rival: rounded < CONTESTED ? (second?.notice ?? null) : null, isReport: false };
}

/** The kind of fake that a text with the signs of one is most like, or null where it is like none that is known. */
export function recogniseFake(letter: Letter, notices: readonly Notice[], signs: readonly ImitationSign[]): RecognisedKind {
  const fakes = notices.filter(({ steps }) => steps[0]?.do === 'report-scam');
  const weightOf = (kind: string) => signs.reduce((sum, sign) => sum + (sign.kind === kind ? sign.weight : 0), 0);
  const [first] = scoreKinds(letter, fakes)
    .map(({ notice, score }) => ({ notice, score: score + weightOf(notice.id) }))
    .sort((a, b) => b.score - a.score);
  return { notice: first && first.score >= LEAST_OF_FAKES ? first.notice : null, sure: 1, rival: null, isReport: false };
}

function isEnough({ score, isNamed }: KindScore): boolean {
  return score >= (isNamed ? LEAST.named : LEAST.byWords);
}

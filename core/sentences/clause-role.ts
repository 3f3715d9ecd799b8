import { FIRST_SYLLABLE, finalOf, isHangul } from '../text/hangul.ts';
import { BEFORE_NEUN, FUTURE_FORMS, MODAL, NO_FUTURE_FORMS, NO_PAST_FORMS, PAST_FORMS, WHEN, WHOLE_BEFORE_NEUN } from './clause-words.ts';
import { endsInOne } from './endings.ts';

/**
 * What an eojeol does to the clauses of its sentence: `inside` ends a clause that belongs to what follows (관형절, 명사절, 인용절), `side` one that
 * says when, why or on what condition, `beside` one that stands in a row, `carried` is part of what the next verb says, `apart` begins anew
 * (a topic, one of several things).
 */
export type ClauseRole = 'inside' | 'side' | 'beside' | 'carried' | 'apart' | 'none';

const NOMINAL =
  /(?:(?:하|되|받|있|없|않|지|시키|드리|하시|으시)기|(?:있|없|않|받|했|하였|됐|되었|었|았)음|(?<!포|명|결|직)함|됨)(?:을|를|이|가|에|은|는|도|으로|로|만|의|까지|부터)?$/;
const NOMINAL_ALONE = /(?:함|됨)$/;
const WHETHER = /(?:는|은|한|된|할|될|을)지(?:를|가|에|도|의)?$/;
const QUOTED = /(?:다|라|자|냐)고$/;
const SIDE =
  /(?:(?:하|되|으|시|키|기|내|주|보|나|리|치|히|우|추|르|쓰|오|가|려|[어아해워뤄져혀]지|[한된는었았였]다|이라)면|므로|느라|려고|도록|자마자|지만|는데|은데|한데|된데|인데|니까|더라도|(?:하여|되어|있어|없어|않아|받아)도|면서|다가|어서|아서|여서|해서|라서|려서|워서|져서)$/;
const NO_SIDE = /^(?:가면|오면|우려면)$/;
const BESIDE = /(?:(?:하|되|이|있|없|않|받|시|었|았|였|했|됐|지|키|드리|내|주)(?:고|며|거나)|하여|되어|받아)$/;
/** They end a clause behind an object; elsewhere they are other words (한 명, 본 공고). */
const SHORT_FORMS = new Set([...'한낸쓴본준산연든탄판뺀건둔']);
const AUXILIARY = /^(?:있|싶|주|드|보|나|말|하|야|둔|놓)/;
const WISHES = /^바(?:라|랍|람)/;
const PURPOSE = /^(?:위|전|때문)/;
const PAIRS = new Set(['및', '또는', '혹은', '그리고', '이나', '거나']);
const PAIRED = /(?:와|이나|(?<![결효초경통부성학])과)$/;
const TOPIC = /(?:은|는|도)$/;
const CASE = /(?:을|를|이|가|에|에게|에서|께|로|까지|부터|으로부터)$/;

/** The role of an eojeol between the one before and the one behind it, all without marks. */
export function clauseRole(word: string, before: string, next: string): ClauseRole {
  if (isNominal(word)) return WISHES.test(next) ? 'none' : PURPOSE.test(next) ? 'side' : 'inside';
  if (endsClause(word, before)) return WHEN.test(next) ? 'side' : 'inside';
  if (isFuture(word)) return MODAL.test(next) ? 'none' : WHEN.test(next) ? 'side' : 'inside';
  if (SIDE.test(word) && !NO_SIDE.test(word)) return 'side';
  if (BESIDE.test(word)) return AUXILIARY.test(next) ? 'none' : 'beside';
  if (PAIRS.has(word) || PAIRED.test(word) || TOPIC.test(word)) return 'apart';
  return CASE.test(word) ? 'carried' : 'none';
}

function isNominal(word: string): boolean {
  return QUOTED.test(word) || WHETHER.test(word) || (NOMINAL.test(word) && !NOMINAL_ALONE.test(word));
}

/** Whether an eojeol is a verb in -는, -은, -ㄴ or -던. */
function endsClause(word: string, before: string): boolean {
  if (word.endsWith('는')) return isVerbBeforeNeun(word.slice(0, -1));
  if (SHORT_FORMS.has(word)) return /[을를도]$/.test(before);
  if (endsInOne(word, NO_PAST_FORMS)) return false;
  return (word.length > 2 && word.endsWith('한')) || endsInOne(word, PAST_FORMS);
}

function isVerbBeforeNeun(stem: string): boolean {
  const last = stem.charCodeAt(stem.length - 1);
  if (!isHangul(last) || last < FIRST_SYLLABLE) return false;
  return finalOf(last) > 0 || WHOLE_BEFORE_NEUN.has(stem) || /[한된는있없]다$|(?<!나)라$/.test(stem) || endsInOne(stem, BEFORE_NEUN);
}

function isFuture(word: string): boolean {
  return endsInOne(word, FUTURE_FORMS) && !endsInOne(word, NO_FUTURE_FORMS);
}

import { withoutMarks } from './fold-question.ts';
import type { QuestionLanguage } from './route-model.ts';

const words = (list: string) => new Set(list.split(' '));

/** Frequent words that tell the three Latin-script languages apart, without marks; letters of visas (D-2, F-6) are none. */
const FREQUENT: [QuestionLanguage, Set<string>][] = [
  [
    'en',
    words(
      'the i my a an is are am do does did to in on at how can could what where when which who why for and of not have has had was were if it this that with without from you me we he she they his her their need want would will be am pm please there any',
    ),
  ],
  [
    'fr',
    words(
      'le la les un une des du de je mon ma mes est et pas pour dans ou comment quel quelle quels quelles que qui quoi faut il elle on nous vous leur l j m qu y a au aux en sur sans avec par mais si ce cette son sa ses ne ai suis puis peut dois avoir etre combien quand pourquoi',
    ),
  ],
  [
    'vi',
    words(
      'toi cua khong duoc muon lam nao o dau bao nhieu thi phai gi cho va co den tu nay bi can em anh chi neu khi hay cach la voi cac nguoi se da dang roi sao xin mot ai moi qua hon ve',
    ),
  ],
];

/** Letters that Vietnamese alone has among our languages: horn, breve, hook, dot below, stroke. */
const VIETNAMESE = /[ăơưđ]|[\u0309\u0323\u031b\u0306]/;

/** Latin letters or the number of a call centre (1345): without either, looking for English words only takes time. */
const ENGLISH = /\p{Script=Latin}|(?<!\d)1\d{3}(?!\d)/u;

/** The languages that a folded question may be in, among those we know words of. */
export function guessLanguages(question: string): QuestionLanguage[] {
  const asian = guessByScript(question);
  if (asian.length) return ENGLISH.test(question) ? [...asian, 'en'] : asian;
  if (VIETNAMESE.test(question) || VIETNAMESE.test(question.normalize('NFD'))) return ['vi'];
  const plain = withoutMarks(question);
  const tokens = plain.split(/[^\p{L}\p{N}]+/u);
  const counts = FREQUENT.map(([language, list]) => {
    const hasMarks = plain !== question && language !== 'en';
    return tokens.filter((token) => list.has(token)).length + Number(hasMarks);
  });
  const most = Math.max(...counts);
  return FREQUENT.filter((_, i) => counts[i] === most).map(([language]) => language);
}

function guessByScript(question: string): QuestionLanguage[] {
  if (/\p{Script=Hangul}/u.test(question)) return ['ko'];
  if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(question)) return ['ja'];
  return /\p{Script=Han}/u.test(question) ? ['zh-Hans', 'ja'] : [];
}

import type { QuestionLanguage } from '../route-model.ts';
import { withoutMarks } from './fold-question.ts';
import { OTHER_LANGUAGES, type OtherLanguage } from './other-languages.ts';

const words = (list: string) => new Set(list.split(' '));

/** Frequent words that tell languages in Latin letters apart, without marks; letters of visas (D-2, F-6) are left out. */
const FREQUENT: [QuestionLanguage | OtherLanguage, Set<string>][] = [
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
  [
    'es',
    words(
      'el los las un una de del que y en es por para con mi mis se no como cuanto cuanta donde puedo puede necesito tengo tiene quiero hay esta este estoy si al lo su pero cuando mas ya muy le te hace fue ser soy son cual a o nos desde hasta sin mi ella alguien ayuda',
    ),
  ],
  [
    'id',
    words(
      'saya aku yang di ke dari dan untuk tidak bisa apa apakah bagaimana ini itu ada sudah belum dengan mau gimana kalau kalo berapa kapan mana gak ga nggak tapi karena pada akan harus dia mereka kami kita punya tolong teman orang lagi udah gaji',
    ),
  ],
  [
    'tl',
    words(
      'ang ng sa na ko po ako ba mga paano saan ano kung hindi wala may yung lang pa din rin naman para ka niya siya nila kami namin pwede kailangan bakit kasi gusto meron si ni ay ito nasa akin aking',
    ),
  ],
  [
    'uz',
    words(
      'men va bilan uchun qanday qayerda qayerdan nima kerak mumkin bor yoq emas qancha necha meni menga mening bu shu ham lekin agar qilish qilsa qildi edi ekan pul boladi lsa ladi yil oy ish bo yo q qilyapti kim hozir iltimos yordam bering koreyada koreya uy ichida kecha erim xo jayin uyda',
    ),
  ],
  ['mn', words('bi minii namaig nadad yaaj yaah yaahuu ve baina baigaa bna bgaa yum bolno bolohuu bol hed heden haana bsan manai ene ter')],
  [
    'ne',
    words(
      'ma mero malai lai ho cha chha xa chu xu kasari kati garne garnu kaha ke bhayo vayo hola sakchu hunchha huncha mero hamro tapai pani ani lagi',
    ),
  ],
];

/** Letters that Vietnamese alone has among the languages here: a with a breve, horn, hook, dot below, stroke. */
const VIETNAMESE = /[ăơưđ]|a\u0306|[\u0309\u0323\u031b]/;
/** Signs that Spanish alone has. */
const SPANISH = /[ñ¿¡]/;

/** Latin letters or the number of a call centre (1345): without either, looking for English words only takes time. */
const ENGLISH = /\p{Script=Latin}|(?<!\d)1\d{3}(?!\d)/u;

/** Whether a folded question is Vietnamese with its marks, without which many of its words are others. */
export function isMarkedVietnamese(question: string): boolean {
  return VIETNAMESE.test(question) || VIETNAMESE.test(question.normalize('NFD'));
}

/** Scripts of one language, and what tells languages in Cyrillic letters apart; first match. */
const BY_SCRIPT: readonly [RegExp, OtherLanguage][] = [
  [/\p{Script=Thai}/u, 'th'],
  [/\p{Script=Khmer}/u, 'km'],
  [/\p{Script=Myanmar}/u, 'my'],
  [/\p{Script=Devanagari}/u, 'ne'],
  [/\p{Script=Arabic}/u, 'ar'],
  [/[ўқғҳ]/u, 'uz'],
  [/[өү]/u, 'mn'],
  [/\p{Script=Cyrillic}/u, 'ru'],
];

/** The languages that the interface does not speak and that a folded question may be in. */
export function guessOtherLanguages(question: string): OtherLanguage[] {
  if (guessByScript(question).length) return [];
  const found = BY_SCRIPT.find(([letters]) => letters.test(question));
  if (found) return [found[1]];
  const guessed: readonly string[] = guessByWords(question);
  return OTHER_LANGUAGES.filter((language) => guessed.includes(language));
}

/** The one language of a folded question that the interface does not speak; null where it may be in another, or is not known. */
export function guessOtherLanguage(question: string): OtherLanguage | null {
  const [likeliest, ...others] = guessOtherLanguages(question);
  if (!likeliest || others.length) return null;
  return BY_SCRIPT.some(([letters]) => letters.test(question)) || guessLanguages(question).length === 0 ? likeliest : null;
}

/** The languages that a folded question may be in, among those of the interface. */
export function guessLanguages(question: string): QuestionLanguage[] {
  const asian = guessByScript(question);
  if (asian.length) return ENGLISH.test(question) ? [...asian, 'en'] : asian;
  if (BY_SCRIPT.some(([letters]) => letters.test(question))) return ENGLISH.test(question) ? ['en'] : [];
  const others: readonly string[] = OTHER_LANGUAGES;
  return guessByWords(question).filter((language): language is QuestionLanguage => !others.includes(language));
}

/** The languages in Latin letters of which most frequent words are in a question. */
function guessByWords(question: string): (QuestionLanguage | OtherLanguage)[] {
  if (SPANISH.test(question)) return ['es'];
  if (isMarkedVietnamese(question)) return ['vi'];
  const plain = withoutMarks(question);
  const tokens = plain.split(/[^\p{L}\p{N}]+/u);
  const counts = FREQUENT.map(([language, list]) => {
    const hasMarks = plain !== question && (language === 'fr' || language === 'vi' || language === 'es');
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

/** How figures are read out, by language; the place in a row is the value. */
const ROWS = [
  ['빵'],
  ['공', '일', '이', '삼', '사', '오', '육', '칠', '팔', '구'],
  ['영', '하나', '둘', '셋', '넷', '다섯', '륙', '일곱', '여덟', '아홉'],
  ['제로', '하나', '둘', '셋', '넷', '다섯', '여섯', '일곱', '여덟', '아홉'],
  ['〇', '一', '二', '三', '四', '五', '六', '七', '八', '九'],
  ['零', '壹', '贰', '叁', '肆', '伍', '陆', '柒', '捌', '玖'],
  ['○', '幺', '两', '参', '四', '五', '陸', '七', '八', '九'],
  ['ゼロ', 'イチ', 'ニ', 'サン', 'ヨン', 'ゴ', 'ロク', 'ナナ', 'ハチ', 'キュウ'],
  ['れい', 'いち', 'に', 'さん', 'よん', 'ご', 'ろく', 'なな', 'はち', 'きゅう'],
  ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'],
  ['oh', 'un', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf'],
  ['zéro', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'],
  ['không', 'mot', 'hai', 'ba', 'bon', 'nam', 'sau', 'bay', 'tam', 'chin'],
  ['khong', 'mot', 'hai', 'ba', 'tư', 'lăm', 'sáu', 'bẩy', 'tám', 'chín'],
  ['o', 'один', 'два', 'три', 'четыре', 'пять', 'шесть', 'семь', 'восемь', 'девять'],
  ['nol', 'satu', 'dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh', 'delapan', 'sembilan'],
  ['sero', 'isa', 'dalawa', 'tatlo', 'apat', 'lima', 'anim', 'pito', 'walo', 'siyam'],
  ['nol', 'bir', 'ikki', 'uch', "to'rt", 'besh', 'olti', 'yetti', 'sakkiz', "to'qqiz"],
  ['shunya', 'ek', 'dui', 'tin', 'char', 'panch', 'chha', 'saat', 'aath', 'nau'],
  ['shunya', 'ek', 'do', 'teen', 'char', 'paanch', 'chhe', 'sat', 'ath', 'nau'],
  ['ноль', 'один', 'два', 'три', 'четыре', 'пять', 'шесть', 'семь', 'восемь', 'девять'],
];

/** Figures read out in pairs, from ten on; a ten with a word behind is that ten's figure alone (eighty-nine). */
const TEENS = [
  ['ten', 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'],
  ['dix', 'onze', 'douze', 'treize', 'quatorze', 'quinze', 'seize'],
];
const TENS = [
  ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'],
  ['vingt', 'trente', 'quarante', 'cinquante', 'soixante', 'soixante dix', 'quatre vingt', 'quatre vingt dix'],
];

/** Words for figures, in lower case, and the figures. */
export const DIGIT_WORDS: ReadonlyMap<string, string> = new Map([
  ...ROWS.flatMap((row) => row.map((word, digit) => [word, String(digit)] as const)),
  ...TEENS.flatMap((row) => row.map((word, unit) => [word, String(10 + unit)] as const)),
  ...TENS.flatMap((row) => row.map((word, ten) => [word, String(2 + ten)] as const)),
]);

/** How often the next figure is meant. */
export const TIMES: ReadonlyMap<string, number> = new Map([
  ['double', 2],
  ['triple', 3],
]);

import { splitAtCommas } from '../../../core/text/split-list.ts';

/** What sites call a language on the link to their pages in it, in small letters: its own name, its name in Korean, its short forms. */
const NAMES: Readonly<Record<string, string>> = {
  en: 'english, eng, en, 영어, 영문',
  'zh-Hans': '中文, 简体中文, 简体, 中文(简体), 中文 (简体), 中国语, chinese, chn, cn, 중국어, 중국어(간체), 중문',
  'zh-Hant': '繁體中文, 繁體, 繁体中文, 正體中文, 中文(繁體), 중국어(번체)',
  ja: '日本語, japanese, jpn, jp, 일본어, 일문',
  vi: 'tiếng việt, tieng viet, việt nam, vietnamese, vnm, vn, 베트남어',
  fr: 'français, francais, french, fra, fr, 프랑스어',
  de: 'deutsch, german, 독일어',
  es: 'español, espanol, spanish, 스페인어',
  ru: 'русский, русский язык, russian, rus, 러시아어',
  mn: 'монгол, монгол хэл, mongolian, 몽골어',
  th: 'ไทย, ภาษาไทย, thai, 태국어',
  uz: "o'zbek, oʻzbek, o‘zbek, o'zbekcha, oʻzbekcha, uzbek, 우즈베크어, 우즈베키스탄어",
  id: 'bahasa indonesia, indonesian, 인도네시아어',
  tl: 'tagalog, filipino, 타갈로그어, 필리핀어',
  ne: 'नेपाली, nepali, 네팔어',
  km: 'ខ្មែរ, ភាសាខ្មែរ, khmer, 캄보디아어, 크메르어',
  my: 'မြန်မာ, မြန်မာဘာသာ, burmese, 미얀마어',
  ar: 'العربية, arabic, 아랍어',
};

const BY_NAME = new Map(Object.entries(NAMES).flatMap(([tag, names]) => splitAtCommas(names).map((name) => [name, tag] as const)));

/** The language of which a text is the name, as a BCP 47 tag. */
export function languageNamed(text: string): string | null {
  const name = text
    .normalize('NFC')
    .toLowerCase()
    .replace(/\s+(?:version|site|page|홈페이지|누리집|사이트|바로가기|새\s?창(?:\s?열림)?)$/u, '')
    .trim();
  return BY_NAME.get(name) ?? null;
}

/** The names in Korean that texts have of languages, with their tags. */
export const KOREAN_NAMES: readonly (readonly [name: string, tag: string])[] = [...BY_NAME].filter(([name]) => /^[가-힣]+어$/.test(name));

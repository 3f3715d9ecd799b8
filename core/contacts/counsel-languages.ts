import type { Language } from '../languages.ts';

/**
 * The languages that lines and centres counsel in, each with its name in itself and in Korean,
 * and how that is said (Revised Romanisation); those that are asked for most come first. A language that the glossary's
 * files name and this list does not fails a test.
 */
export const COUNSEL_LANGUAGES = [
  { tag: 'ko', name: '한국어', korean: '한국어', romanised: 'hangugeo' },
  { tag: 'en', name: 'English', korean: '영어', romanised: 'yeongeo' },
  { tag: 'zh', name: '中文', korean: '중국어', romanised: 'junggugeo' },
  { tag: 'vi', name: 'Tiếng Việt', korean: '베트남어', romanised: 'beteunameo' },
  { tag: 'ja', name: '日本語', korean: '일본어', romanised: 'ilboneo' },
  { tag: 'mn', name: 'Монгол хэл', korean: '몽골어', romanised: 'monggoreo' },
  { tag: 'ru', name: 'Русский', korean: '러시아어', romanised: 'reosiaeo' },
  { tag: 'uz', name: 'Oʻzbekcha', korean: '우즈베크어', romanised: 'ujeubekeueo' },
  { tag: 'th', name: 'ภาษาไทย', korean: '태국어', romanised: 'taegugeo' },
  { tag: 'tl', name: 'Filipino (Tagalog)', korean: '필리핀어(타갈로그어)', romanised: 'pillipineo' },
  { tag: 'id', name: 'Bahasa Indonesia', korean: '인도네시아어', romanised: 'indonesiaeo' },
  { tag: 'ms', name: 'Bahasa Melayu', korean: '말레이어', romanised: 'malleieo' },
  { tag: 'km', name: 'ភាសាខ្មែរ', korean: '캄보디아어(크메르어)', romanised: 'kambodiaeo' },
  { tag: 'ne', name: 'नेपाली', korean: '네팔어', romanised: 'nepareo' },
  { tag: 'ar', name: 'العربية', korean: '아랍어', romanised: 'arabeo' },
  { tag: 'es', name: 'Español', korean: '스페인어', romanised: 'seupeineo' },
  { tag: 'fr', name: 'Français', korean: '프랑스어', romanised: 'peurangseueo' },
  { tag: 'my', name: 'မြန်မာဘာသာ', korean: '미얀마어', romanised: 'miyanmaeo' },
  { tag: 'bn', name: 'বাংলা', korean: '벵골어', romanised: 'benggoreo' },
  { tag: 'ur', name: 'اردو', korean: '우르두어', romanised: 'ureudueo' },
  { tag: 'si', name: 'සිංහල', korean: '싱할라어', romanised: 'singhallaeo' },
  { tag: 'lo', name: 'ພາສາລາວ', korean: '라오스어', romanised: 'raoseueo' },
  { tag: 'de', name: 'Deutsch', korean: '독일어', romanised: 'dogireo' },
] as const;

/** A language that a person may speak with a line, BCP 47 as in the glossary's files. */
export type CounselLanguage = (typeof COUNSEL_LANGUAGES)[number]['tag'];

const SPOKEN: Record<Language, CounselLanguage> = { en: 'en', 'zh-Hans': 'zh', ja: 'ja', fr: 'fr', vi: 'vi' };

/** The language that a reader of an interface language speaks, until they choose another. */
export function speakFor(language: Language): CounselLanguage {
  return SPOKEN[language];
}

/** True for the tag of a language that can be spoken. */
export function isCounselLanguage(value: unknown): value is CounselLanguage {
  return COUNSEL_LANGUAGES.some(({ tag }) => tag === value);
}

/** The tag (BCP 47) of a language that people speak with a phone line or a centre, as the glossary's files have it. */
export type SpokenTag = string;

/** A language that people speak: its name in itself and in Korean, and how the Korean name is said (Revised Romanisation). */
export interface SpokenLanguage {
  tag: SpokenTag;
  name: string;
  korean: string;
  romanised: string;
}

/** The languages that a reader can choose to speak, and the one that they speak unless they choose another. */
export interface SpokenLanguages {
  own: SpokenTag;
  /** The reader's language by the name that it is chosen by in the interface: 简体中文, which is spoken as 中文. */
  ownName: string;
  /** Those that people ask for most come first. */
  all: readonly SpokenLanguage[];
}

/** The names of a spoken language. Throws for a tag that is not among them. */
export function findSpokenLanguage(tag: SpokenTag, { all }: SpokenLanguages): SpokenLanguage {
  const found = all.find((language) => language.tag === tag);
  if (!found) throw new RangeError(`No language is spoken by the tag ${tag}.`);
  return found;
}

/** True for the tag of a language that can be spoken. */
export function isSpoken(tag: unknown, { all }: SpokenLanguages): tag is SpokenTag {
  return all.some((language) => language.tag === tag);
}

import type { Field, FieldLabels, Imitations, Notice, NoticeTexts } from './notice.ts';

/** All that reading letters needs to know, in no language. */
export interface LetterModel {
  notices: readonly Notice[];
  labels: Readonly<Record<Field, FieldLabels>>;
  imitations: Imitations;
}

/** A paper to bring. */
export interface PaperText {
  name: string;
  /** Its Korean name, to show at a counter. */
  korean: string;
  /** Where to get it, or null. */
  where: string | null;
}

/** What readers of one language are told about letters, by id. */
export interface LetterTexts {
  notices: Readonly<Record<string, NoticeTexts>>;
  papers: Readonly<Record<string, PaperText>>;
  /** Why a sign tells a fake. */
  imitations: Readonly<Record<string, string>>;
}

import { type Language, STAFF_LANGUAGE } from '../../../core/languages.ts';
import { directionOf } from '../../shown-languages.ts';

export interface SaySentenceProps {
  ko: string;
  /** How it is said; null where the glossary does not say it. */
  romanised: string | null;
  meaning: string;
  language: Language;
}

/** A Korean sentence to read aloud; for who reads no Korean, how it is said and what it means. */
export function SaySentence({ ko, romanised, meaning, language }: SaySentenceProps) {
  const isForeign = language !== STAFF_LANGUAGE;
  return (
    <li>
      <p class="say" lang="ko">
        {ko}
      </p>
      {isForeign && romanised && (
        <p class="romanised" lang="ko-Latn">
          {romanised}
        </p>
      )}
      {isForeign && (
        <p class="note" lang={language} dir={directionOf(language)}>
          {meaning}
        </p>
      )}
    </li>
  );
}

import type { Language } from '../../../core/languages.ts';
import { directionOf } from '../../shown-languages.ts';

export interface SaySentenceProps {
  ko: string;
  /** How it is said; null where the glossary does not say it. */
  romanised: string | null;
  meaning: string;
  language: Language;
}

/** A Korean sentence to read aloud, how it is said, and what it means. */
export function SaySentence({ ko, romanised, meaning, language }: SaySentenceProps) {
  return (
    <li>
      <p class="say" lang="ko">
        {ko}
      </p>
      {romanised && (
        <p class="romanised" lang="ko-Latn">
          {romanised}
        </p>
      )}
      <p class="note" lang={language} dir={directionOf(language)}>
        {meaning}
      </p>
    </li>
  );
}

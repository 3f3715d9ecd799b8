import { isLanguage, LANGUAGES, type Language } from '../../core/languages.ts';
import { directionOf, languageName } from '../shown-languages.ts';

export interface LanguageSelectProps {
  language: Language;
  label: string;
  /** Those to choose from; all without it. */
  offered?: readonly Language[] | undefined;
  onChange(language: Language): void;
}

/** The reader's language, each named in itself. */
export function LanguageSelect({ language, label, offered = LANGUAGES, onChange }: LanguageSelectProps) {
  return (
    <label class="field">
      <span class="label">{label}</span>
      <select
        value={language}
        onChange={(event) => {
          const { value } = event.currentTarget;
          if (isLanguage(value)) onChange(value);
        }}
      >
        {offered.map((option) => (
          <option key={option} value={option} lang={option} dir={directionOf(option)}>
            {languageName(option)}
          </option>
        ))}
      </select>
    </label>
  );
}

import { FOREIGN_LANGUAGES, type ForeignLanguage, type Language } from '../../core/languages.ts';
import { REGIONS, type Region } from '../../core/regions.ts';
import type { Translate } from '../../locales/create-translator.ts';
import { directionOf, languageName } from '../shown-languages.ts';
import { LanguageSelect } from './LanguageSelect.tsx';
import { Select } from './Select.tsx';

export interface LanguageChoices {
  language: Language;
  /** null: none. */
  secondLanguage: ForeignLanguage | null;
  /** null: not said. */
  region: Region | null;
}

export interface LanguageFieldsProps {
  choices: LanguageChoices;
  /** What the regions are called in the reader's language; without it, the regions cannot be named and are not asked for. */
  regionNames: Readonly<Record<Region, string>> | null;
  t: Translate;
  onChange(change: Partial<LanguageChoices>): void;
}

/** The reader's languages, and where they live. */
export function LanguageFields({ choices: { language, secondLanguage, region }, regionNames, t, onChange }: LanguageFieldsProps) {
  // In Korean a term has no name beside its own.
  const others = FOREIGN_LANGUAGES.filter((other) => other !== language);
  return (
    <div class="fields">
      <LanguageSelect language={language} label={t('languages.first')} onChange={(next) => onChange({ language: next })} />
      <Select<ForeignLanguage | ''>
        label={t('languages.second')}
        value={secondLanguage === language ? '' : (secondLanguage ?? '')}
        options={[['', t('languages.none')], ...others.map((other) => [other, languageName(other)] as const)]}
        attributesOf={(other) => (other ? { lang: other, dir: directionOf(other) } : {})}
        hint={t('languages.secondHint')}
        onChange={(next) => onChange({ secondLanguage: next || null })}
      />
      {regionNames && (
        <Select<Region | ''>
          label={t('languages.region')}
          value={region ?? ''}
          options={[['', t('languages.regionUnknown')], ...REGIONS.map((id) => [id, regionNames[id]] as const)]}
          hint={t('languages.regionHint')}
          onChange={(next) => onChange({ region: next || null })}
        />
      )}
    </div>
  );
}

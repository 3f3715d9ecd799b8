import type { Density } from '../../core/highlight/choose-marks.ts';
import type { Language } from '../../core/languages.ts';
import type { Level } from '../../core/match/term-index.ts';
import type { Translate } from '../../locales/create-translator.ts';
import { LanguageSelect } from './LanguageSelect.tsx';
import { Select } from './Select.tsx';

export interface MarkChoices {
  language: Language;
  density: Density;
  fromLevel: Level;
}

export interface SettingsFormProps {
  choices: MarkChoices;
  t: Translate;
  onChange(change: Partial<MarkChoices>): void;
}

/** Language, which words and how many marks: values in, changes out. */
export function SettingsForm({ choices, t, onChange }: SettingsFormProps) {
  return (
    <div class="settings">
      <LanguageSelect language={choices.language} label={t('language')} onChange={(language) => onChange({ language })} />
      <Select
        label={t('settings.density')}
        value={choices.density}
        options={[
          ['first', t('settings.densityFirst')],
          ['all', t('settings.densityAll')],
        ]}
        onChange={(density) => onChange({ density })}
      />
      <Select
        label={t('settings.level')}
        value={choices.fromLevel}
        options={[
          [1, t('settings.level1')],
          [2, t('settings.level2')],
          [3, t('settings.level3')],
        ]}
        onChange={(fromLevel) => onChange({ fromLevel })}
      />
    </div>
  );
}

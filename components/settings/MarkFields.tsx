import type { MarkSettings } from '../../core/highlight/choose-marks.ts';
import type { Translate } from '../../locales/create-translator.ts';
import { Choice } from './Choice.tsx';
import { LevelChoice } from './LevelChoice.tsx';

export interface MarkFieldsProps {
  choices: MarkSettings;
  t: Translate;
  onChange(change: Partial<MarkSettings>): void;
}

/** Which words are marked, and how often. */
export function MarkFields({ choices: { density, fromLevel, commonWords }, t, onChange }: MarkFieldsProps) {
  return (
    <>
      <LevelChoice fromLevel={fromLevel} t={t} onChange={(next) => onChange({ fromLevel: next })} />
      <Choice
        label={t('settings.density')}
        value={density}
        options={[
          ['first', t('settings.densityFirst')],
          ['all', t('settings.densityAll')],
        ]}
        onChange={(next) => onChange({ density: next })}
      />
      <Choice
        label={t('marks.common')}
        value={commonWords ? 'marked' : 'listed'}
        options={[
          ['listed', t('marks.commonListed')],
          ['marked', t('marks.commonMarked')],
        ]}
        hint={t('marks.commonHint')}
        onChange={(next) => onChange({ commonWords: next === 'marked' })}
      />
    </>
  );
}

import type { Level } from '../../core/match/term-index.ts';
import type { Translate } from '../../locales/create-translator.ts';
import { Choice } from './Choice.tsx';

export interface LevelChoiceProps {
  fromLevel: Level;
  t: Translate;
  onChange(fromLevel: Level): void;
}

/** Which words are marked, by how well they are known. */
export function LevelChoice({ fromLevel, t, onChange }: LevelChoiceProps) {
  return (
    <Choice
      label={t('settings.level')}
      value={fromLevel}
      options={[
        [1, t('settings.level1')],
        [2, t('settings.level2')],
        [3, t('settings.level3')],
      ]}
      onChange={onChange}
    />
  );
}

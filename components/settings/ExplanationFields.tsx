import type { Language } from '../../core/languages.ts';
import { type CardLook, TEXT_SIZES } from '../../core/tooltip/card-look.ts';
import type { CardOn } from '../../core/tooltip/card-on.ts';
import { OPEN_DELAYS, type OpenDelay } from '../../core/tooltip/reduce-tooltip.ts';
import type { Translate } from '../../locales/create-translator.ts';
import { Choice } from './Choice.tsx';

export interface ExplanationChoices extends CardLook {
  cardOn: CardOn;
  openDelay: OpenDelay;
}

export interface ExplanationFieldsProps {
  choices: ExplanationChoices;
  language: Language;
  t: Translate;
  onChange(change: Partial<ExplanationChoices>): void;
}

/** When a card opens, and how it looks. */
export function ExplanationFields({ choices, language, t, onChange }: ExplanationFieldsProps) {
  const { cardOn, openDelay, textSize, theme } = choices;
  const seconds = new Intl.NumberFormat(language, { style: 'unit', unit: 'second' });
  const percent = new Intl.NumberFormat(language, { style: 'percent' });
  const rests = cardOn === 'hover' || cardOn === 'alt';
  return (
    <>
      <Choice
        label={t('explain.on')}
        value={cardOn}
        options={[
          ['hover', t('explain.onHover')],
          ['click', t('explain.onClick')],
          ['alt', t('explain.onAlt')],
          ['off', t('explain.onOff')],
        ]}
        hint={t('explain.onHint')}
        onChange={(next) => onChange({ cardOn: next })}
      />
      {rests && (
        <Choice
          label={t('explain.delay')}
          value={openDelay}
          options={OPEN_DELAYS.map((delay) => [delay, seconds.format(delay / 1000)])}
          onChange={(next) => onChange({ openDelay: next })}
        />
      )}
      <Choice
        label={t('explain.textSize')}
        value={textSize}
        options={TEXT_SIZES.map((size) => [size, percent.format(size / 100)])}
        onChange={(next) => onChange({ textSize: next })}
      />
      <Choice
        label={t('explain.theme')}
        value={theme}
        options={[
          ['system', t('explain.themeSystem')],
          ['light', t('explain.themeLight')],
          ['dark', t('explain.themeDark')],
        ]}
        onChange={(next) => onChange({ theme: next })}
      />
    </>
  );
}

import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Line } from '../../core/desks.ts';
import { Icon } from '../Icon.tsx';
import type { Translate } from '../translate.ts';

export interface EmergencyProps {
  numbers: readonly string[];
  /** The lines of emergencies, for who answers at which number. */
  lines: readonly Line[];
  t: Translate;
  /** Given while the form is held back; the reader's word that it is not urgent. */
  onCalm?: () => void;
}

/** The lines to call before anything else, large enough to press in a hurry. */
export function Emergency({ numbers, lines, t, onCalm }: EmergencyProps) {
  const general = lines.find(({ number, scope }) => scope === 'general' && numbers.includes(number));
  const section = useRef<HTMLElement>(null);
  // It has taken the place of what was being filled in, and with it the focus.
  useLayoutEffect(() => {
    if (onCalm) section.current!.focus();
  }, []);
  return (
    <section ref={section} class="emergency" role="alert" tabIndex={-1}>
      <h2>{t('urgent.title')}</h2>
      <div class="numbers">
        {numbers.map((number) => (
          <a key={number} class="number" href={`tel:${number}`}>
            <Icon name="phone" />
            <span>
              {number}
              <span class="who">{lines.find((line) => line.number === number)?.name.user}</span>
            </span>
          </a>
        ))}
      </div>
      {general && <p>{t('urgent.general', { number: general.number, languages: general.languages.length })}</p>}
      {onCalm && (
        <button type="button" class="plain" onClick={onCalm}>
          {t('urgent.calm')}
        </button>
      )}
    </section>
  );
}

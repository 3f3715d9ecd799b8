import { useId, useState } from 'preact/hooks';
import type { PeriodValue } from '../../core/values/value.ts';
import type { Translate } from '../../locales/create-translator.ts';
import { tellDay } from './tell-value.ts';

export interface PeriodDayProps {
  period: PeriodValue;
  /** A translator of `values.json`. */
  say: Translate;
  /** In Seoul, `YYYY-MM-DD`. */
  today: string;
}

/** The day that a period leads to, from a day that the reader may give; today, or the day that the text names, to begin with. */
export function PeriodDay({ period, say, today }: PeriodDayProps) {
  const id = useId();
  const [start, setStart] = useState(period.startDate ?? today);
  const day = start ? tellDay(period, start, say, today) : null;
  return (
    <div class="counted">
      <label class="label" for={id}>
        {say('card.countedFrom')}
      </label>
      <input id={id} type="date" value={start} onInput={({ currentTarget }) => setStart(currentTarget.value)} />
      <p class="counted-day" role="status">
        {day?.says}
      </p>
      {day && (
        <ul class="rules">
          {day.rules.map((rule) => (
            <li key={rule}>{rule}</li>
          ))}
        </ul>
      )}
    </div>
  );
}

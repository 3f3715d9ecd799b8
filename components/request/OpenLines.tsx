import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { COUNSEL_LANGUAGES, type CounselLanguage, speakFor } from '../../core/route/lines/counsel-languages.ts';
import { PUBLIC_HOLIDAYS } from '../../core/route/lines/public-holidays.ts';
import { whoAnswers } from '../../core/route/lines/who-answers.ts';
import { Select } from '../settings/Select.tsx';
import type { Translate } from '../translate.ts';
import { AnswererRow } from './AnswererRow.tsx';
import type { RequestState } from './request-state.ts';
import { formatOpens, formatUntil } from './seoul-times.ts';

/** Milliseconds between two looks at the clock. */
const MINUTE = 60_000;
/** As many are shown at first. */
const FEW = 4;

/** Which lines and centres speak the reader's language now, and which do next. */
export function OpenLines({ state, now, t }: { state: RequestState; now(): Date; t: Translate }) {
  const { desks, language, choices } = state;
  const chosen = useSignal<CounselLanguage | null>(null);
  const at = useSignal(now());
  const all = useSignal(false);
  useEffect(() => {
    const clock = setInterval(() => {
      at.value = now();
    }, MINUTE);
    return () => clearInterval(clock);
  }, []);
  const speaks = chosen.value ?? speakFor(language);
  const answers = whoAnswers({ desks, service: choices.value.service, speaks, at: at.value, holidays: PUBLIC_HOLIDAYS });
  const shown = <Row,>(rows: readonly Row[]) => (all.value ? rows : rows.slice(0, FEW));
  const isCut = !all.value && Math.max(answers.now.length, answers.next.length, answers.hoursUnknown.length) > FEW;
  return (
    <aside class="lines">
      <h2>{t('lines.title')}</h2>
      <Select
        label={t('lines.speaks')}
        value={speaks}
        options={COUNSEL_LANGUAGES.map(({ tag, name }) => [tag, name] as const)}
        onChange={(tag) => {
          chosen.value = tag;
        }}
      />
      {answers.holiday === null && <p class="note">{t('lines.holidaysUnknown')}</p>}
      {answers.holiday?.[0] && <p class="note">{t('lines.holiday', { name: answers.holiday[0] })}</p>}
      <h3>{t('lines.now')}</h3>
      {answers.now.length === 0 && <p class="note">{t('lines.nobody')}</p>}
      <ul>
        {shown(answers.now).map((row) => (
          <AnswererRow
            key={row.number ?? row.name.ko}
            row={row}
            time={formatUntil(row.until, at.value, language, t)}
            language={language}
            t={t}
          />
        ))}
      </ul>
      {answers.next.length > 0 && <h3>{t('lines.next')}</h3>}
      <ul>
        {shown(answers.next).map((row) => (
          <AnswererRow
            key={row.number ?? row.name.ko}
            row={row}
            time={formatOpens(row.opens, at.value, language, t)}
            language={language}
            t={t}
          />
        ))}
      </ul>
      {answers.hoursUnknown.length > 0 && <h3>{t('lines.unknown')}</h3>}
      <ul>
        {shown(answers.hoursUnknown).map((row) => (
          <AnswererRow key={row.number ?? row.name.ko} row={row} time={null} language={language} t={t} />
        ))}
      </ul>
      {isCut && (
        <button
          type="button"
          class="plain"
          onClick={() => {
            all.value = true;
          }}
        >
          {t('lines.more')}
        </button>
      )}
      <p class="note">{t('lines.seoul')}</p>
    </aside>
  );
}

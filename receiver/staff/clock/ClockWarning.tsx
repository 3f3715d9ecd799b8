/** @jsxRuntime automatic */
/** @jsxImportSource hono/jsx */
import type { ClockReading } from '../../store/check-clock.ts';
import type { Staff } from '../roles.ts';
import type { View } from '../view.ts';

interface WarningProps {
  view: View;
  staff: Staff;
  clock: ClockReading;
  /** How many requests have expired. */
  hidden: number;
}

/** Warns that the clock is doubtful and that nothing is erased until then. Empty while the clock is plausible. */
export function ClockWarning({ view, staff, clock, hidden }: WarningProps) {
  const { t } = view;
  if (clock.type === 'plausible') return null;
  return (
    <section class="box warning" role="alert">
      <h2>{t('clock.doubtful')}</h2>
      <p>{t('clock.says', { now: view.time(clock.now), last: view.time(clock.last) })}</p>
      <p>{t('clock.hidden', { count: hidden })}</p>
      {staff.roles.includes('erase') ? (
        <p>
          <a class="button" href="/clock">
            {t('clock.decide')}
          </a>
        </p>
      ) : null}
    </section>
  );
}

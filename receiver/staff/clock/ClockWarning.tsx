/** @jsxRuntime automatic */
/** @jsxImportSource hono/jsx */
import type { ClockReading } from '../../store/check-clock.ts';
import type { Staff } from '../roles.ts';
import type { View } from '../view.ts';

interface WarningProps {
  view: View;
  staff: Staff;
  clock: ClockReading;
  /** How many requests are past their period. */
  hidden: number;
}

/** Says that the clock is doubtful, and that nothing is erased meanwhile; nothing when it is plausible. */
export function ClockWarning({ view, staff, clock, hidden }: WarningProps) {
  const { texts } = view;
  if (clock.type === 'plausible') return null;
  return (
    <section class="box warning" role="alert">
      <h2>{texts.clockDoubtful}</h2>
      <p>{texts.clockSays(view.time(clock.now), view.time(clock.last))}</p>
      <p>{texts.clockHidden(hidden)}</p>
      {staff.roles.includes('erase') ? (
        <p>
          <a class="button" href="/clock">
            {texts.clockDecide}
          </a>
        </p>
      ) : null}
    </section>
  );
}

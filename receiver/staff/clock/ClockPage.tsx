/** @jsxRuntime automatic */
/** @jsxImportSource hono/jsx */
import type { ClockReading } from '../../store/check-clock.ts';
import { Layout } from '../parts/Layout.tsx';
import type { Staff } from '../roles.ts';
import type { View } from '../view.ts';

interface ClockProps {
  view: View;
  staff: Staff;
  clock: Extract<ClockReading, { type: 'doubtful' }>;
  /** How many requests would be erased. */
  due: number;
}

/** Asks whether the machine's clock is right, before anything is erased by it. */
export function ClockPage({ view, staff, clock, due }: ClockProps) {
  const { texts } = view;
  return (
    <Layout view={view} heading={texts.clockQuestion} staff={staff}>
      <form class="box" method="post" action="/clock">
        <p>
          <strong>{texts.clockSays(view.time(clock.now), view.time(clock.last))}</strong>
        </p>
        <p>{texts.clockWrong}</p>
        <div class="actions">
          <button type="submit" class="danger main">
            {texts.clockRight(due)}
          </button>
          <a class="button" href="/">
            {texts.cancel}
          </a>
        </div>
      </form>
    </Layout>
  );
}

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

/** Asks whether the machine's clock is right before requests are erased by it. */
export function ClockPage({ view, staff, clock, due }: ClockProps) {
  const { t } = view;
  return (
    <Layout view={view} heading={t('clock.question')} staff={staff}>
      <form class="box" method="post" action="/clock">
        <p>
          <strong>{t('clock.says', { now: view.time(clock.now), last: view.time(clock.last) })}</strong>
        </p>
        <p>{t('clock.wrong')}</p>
        <div class="actions">
          <button type="submit" class="danger main">
            {t('clock.right', { count: due })}
          </button>
          <a class="button" href="/">
            {t('cancel')}
          </a>
        </div>
      </form>
    </Layout>
  );
}

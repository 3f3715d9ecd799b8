/** @jsxRuntime automatic */
/** @jsxImportSource hono/jsx */
import type { ClockReading } from '../../store/check-clock.ts';
import type { Counts } from '../../store/requests/count-requests.ts';
import type { Page, RequestSummary } from '../../store/requests/find-requests.ts';
import { ClockWarning } from '../clock/ClockWarning.tsx';
import { Layout } from '../parts/Layout.tsx';
import { Pager } from '../parts/Pager.tsx';
import type { Staff } from '../roles.ts';
import type { View } from '../view.ts';
import { Bars } from './Bars.tsx';
import { DayChart } from './DayChart.tsx';
import { RequestTable } from './RequestTable.tsx';

/** The periods to choose from, in days. */
export const PERIODS = [7, 30, 90, 365] as const;

/** Requests on one page. */
export const PAGE_SIZE = 25;

interface OverviewProps {
  view: View;
  staff: Staff;
  days: number;
  from: string;
  to: string;
  counts: Counts;
  requests: Page<RequestSummary>;
  page: number;
  clock: ClockReading;
  /** How many requests have expired. */
  hidden: number;
}

/** Counts by day, service and language, and the list of stored requests, newest first. */
export function OverviewPage({ view, staff, days, from, to, counts, requests, page, clock, hidden }: OverviewProps) {
  const { t } = view;
  return (
    <Layout view={view} heading={t('overview.heading')} staff={staff} at="requests">
      <ClockWarning view={view} staff={staff} clock={clock} hidden={hidden} />
      <div class="line">
        <p class="figure">{t('overview.receivedIn', { days, count: counts.total })}</p>
        <Periods view={view} days={days} />
      </div>
      <div class="boxes">
        <DayChart view={view} from={from} to={to} counts={counts.days} />
        <Bars
          heading={t('overview.byService')}
          unit={t('overview.count')}
          counts={counts.services}
          nameOf={view.service}
          empty={t('none')}
        />
        <Bars
          heading={t('overview.byLanguage')}
          unit={t('overview.count')}
          counts={counts.languages}
          nameOf={view.languageName}
          empty={t('none')}
        />
      </div>
      <p class="muted">{t('overview.countsStay')}</p>
      <div class="line">
        <h2>
          {t('overview.list')} <span class="muted">{t('overview.listTotal', { count: requests.total })}</span>
        </h2>
        <Find view={view} />
      </div>
      {requests.rows.length ? <RequestTable view={view} requests={requests.rows} /> : <p class="muted">{t('none')}</p>}
      <Pager view={view} page={page} pages={Math.ceil(requests.total / PAGE_SIZE)} addressOf={(other) => `/?days=${days}&page=${other}`} />
    </Layout>
  );
}

function Periods({ view: { t }, days }: Pick<OverviewProps, 'view' | 'days'>) {
  return (
    <nav class="periods" aria-label={t('overview.period')}>
      {PERIODS.map((period) => (
        <a key={period} href={`/?days=${period}`} aria-current={period === days ? 'true' : undefined}>
          {t('overview.days', { count: period })}
        </a>
      ))}
    </nav>
  );
}

function Find({ view: { t } }: Pick<OverviewProps, 'view'>) {
  return (
    <form class="find" method="get" action="/find">
      <input
        name="number"
        aria-label={t('overview.find')}
        placeholder={t('overview.find')}
        required
        autocomplete="off"
        spellcheck={false}
      />
      <button type="submit">{t('overview.findButton')}</button>
    </form>
  );
}

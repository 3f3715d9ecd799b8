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
  /** How many requests are past their period. */
  hidden: number;
}

/** What came in: counts by day, service and language, and the requests that are kept, newest first. */
export function OverviewPage({ view, staff, days, from, to, counts, requests, page, clock, hidden }: OverviewProps) {
  const { texts } = view;
  return (
    <Layout view={view} heading={texts.received} staff={staff} at="requests">
      <ClockWarning view={view} staff={staff} clock={clock} hidden={hidden} />
      <div class="line">
        <p class="figure">{texts.receivedIn(days, counts.total)}</p>
        <Periods view={view} days={days} />
      </div>
      <div class="boxes">
        <DayChart view={view} from={from} to={to} counts={counts.days} />
        <Bars heading={texts.byService} unit={texts.count} counts={counts.services} nameOf={view.service} empty={texts.none} />
        <Bars heading={texts.byLanguage} unit={texts.count} counts={counts.languages} nameOf={view.languageName} empty={texts.none} />
      </div>
      <p class="muted">{texts.countsStay}</p>
      <div class="line">
        <h2>
          {texts.list} <span class="muted">{texts.listTotal(requests.total)}</span>
        </h2>
        <Find view={view} />
      </div>
      {requests.rows.length ? <RequestTable view={view} requests={requests.rows} /> : <p class="muted">{texts.none}</p>}
      <Pager view={view} page={page} pages={Math.ceil(requests.total / PAGE_SIZE)} addressOf={(other) => `/?days=${days}&page=${other}`} />
    </Layout>
  );
}

function Periods({ view: { texts }, days }: Pick<OverviewProps, 'view' | 'days'>) {
  return (
    <nav class="periods" aria-label={texts.period}>
      {PERIODS.map((period) => (
        <a key={period} href={`/?days=${period}`} aria-current={period === days ? 'true' : undefined}>
          {texts.days(period)}
        </a>
      ))}
    </nav>
  );
}

function Find({ view: { texts } }: Pick<OverviewProps, 'view'>) {
  return (
    <form class="find" method="get" action="/find">
      <input name="number" aria-label={texts.find} placeholder={texts.find} required autocomplete="off" spellcheck={false} />
      <button type="submit">{texts.findButton}</button>
    </form>
  );
}

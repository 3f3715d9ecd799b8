/** @jsxRuntime automatic */
/** @jsxImportSource hono/jsx */

import type { Line } from '../../log/log-chain.ts';
import type { LastCheck } from '../../log/watch-log.ts';
import type { Page } from '../../store/requests/find-requests.ts';
import { ColumnHeads } from '../parts/ColumnHeads.tsx';
import { Layout } from '../parts/Layout.tsx';
import { Pager } from '../parts/Pager.tsx';
import type { Staff } from '../roles.ts';
import type { View } from '../view.ts';

/** Lines on one page. */
export const LOG_PAGE_SIZE = 50;

interface LogProps {
  view: View;
  staff: Staff;
  accesses: Page<Line>;
  /** Null before the first check. */
  lastCheck: LastCheck | null;
  page: number;
}

/** Who did what with which request. */
export function LogPage({ view, staff, accesses, lastCheck, page }: LogProps) {
  const { t } = view;
  return (
    <Layout view={view} heading={t('menu.log')} staff={staff} at="log">
      <p class="muted">{t('log.hint')}</p>
      <CheckResult view={view} lastCheck={lastCheck} />
      {accesses.rows.length ? <AccessTable view={view} accesses={accesses.rows} /> : <p class="muted">{t('none')}</p>}
      <Pager view={view} page={page} pages={Math.ceil(accesses.total / LOG_PAGE_SIZE)} addressOf={(other) => `/log?page=${other}`} />
    </Layout>
  );
}

function CheckResult({ view, lastCheck }: Pick<LogProps, 'view' | 'lastCheck'>) {
  const { t } = view;
  return (
    <div class="line">
      {lastCheck ? (
        <p class={lastCheck.found.type === 'broken' ? 'error' : undefined} role={lastCheck.found.type === 'broken' ? 'alert' : undefined}>
          {sayCheck(view, lastCheck)} <span class="muted">{t('log.checkedAt', { time: view.time(lastCheck.at) })}</span>
        </p>
      ) : null}
      <form method="post" action="/log/check">
        <button type="submit">{t('log.checkNow')}</button>
      </form>
    </div>
  );
}

function sayCheck({ t }: View, { found }: LastCheck): string {
  return found.type === 'whole' ? t('log.whole', { count: found.lines }) : t(`log.broken.${found.problem}`, { line: found.line });
}

function AccessTable({ view, accesses }: { view: View; accesses: readonly Line[] }) {
  const { t } = view;
  return (
    <table class="list">
      <ColumnHeads
        columns={[t('log.when'), t('log.who'), t('log.what'), t('request.number'), t('log.note'), t('log.from'), t('log.line')]}
      />
      <tbody>
        {accesses.map(({ id, at, staff, action, request_id, note, address }) => (
          <tr key={id}>
            <th scope="row">{view.time(at)}</th>
            <td>
              <bdi>{address === null ? view.actor(staff) : staff}</bdi>
            </td>
            <td>{t(`actions.${action}`)}</td>
            <td>{request_id}</td>
            <td>{note && <bdi>{note}</bdi>}</td>
            <td>{address}</td>
            <td class="muted">{id}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

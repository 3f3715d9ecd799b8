/** @jsxRuntime automatic */
/** @jsxImportSource hono/jsx */
import type { Page } from '../store/find-requests.ts';
import type { Access } from '../store/log-access.ts';
import { ColumnHeads } from './ColumnHeads.tsx';
import { Layout } from './Layout.tsx';
import { Pager } from './Pager.tsx';
import type { View } from './view.ts';

export const LOG_PAGE_SIZE = 50;

interface LogProps {
  view: View;
  staff: string;
  accesses: Page<Access>;
  page: number;
}

/** Who did what with which request. */
export function LogPage({ view, staff, accesses, page }: LogProps) {
  const { texts } = view;
  return (
    <Layout view={view} heading={texts.log} staff={staff} at="log">
      <p class="muted">{texts.logHint}</p>
      {accesses.rows.length ? <AccessTable view={view} accesses={accesses.rows} /> : <p class="muted">{texts.none}</p>}
      <Pager view={view} page={page} pages={Math.ceil(accesses.total / LOG_PAGE_SIZE)} addressOf={(other) => `/log?page=${other}`} />
    </Layout>
  );
}

function AccessTable({ view, accesses }: { view: View; accesses: readonly Access[] }) {
  const { texts } = view;
  return (
    <table class="list">
      <ColumnHeads columns={[texts.when, texts.who, texts.what, texts.number, texts.from]} />
      <tbody>
        {accesses.map(({ at, staff, action, request_id, address }) => (
          <tr key={`${at.toISOString()} ${action} ${request_id}`}>
            <th scope="row">{view.time(at)}</th>
            <td>
              <bdi>{address === null ? texts.receiver : staff}</bdi>
            </td>
            <td>{texts.actions[action]}</td>
            <td>{request_id}</td>
            <td>{address}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** @jsxRuntime automatic */
/** @jsxImportSource hono/jsx */
import type { RequestSummary } from '../../store/requests/find-requests.ts';
import { ColumnHeads } from '../parts/ColumnHeads.tsx';
import type { View } from '../view.ts';

/** A list of requests. On narrow screens, each row becomes a block of its own. */
export function RequestTable({ view, requests }: { view: View; requests: readonly RequestSummary[] }) {
  const { t } = view;
  const columns = [
    t('request.number'),
    t('request.receivedAt'),
    t('request.service'),
    t('request.language'),
    t('request.kind'),
    t('request.term'),
    t('request.status'),
  ];
  return (
    <table class="list">
      <ColumnHeads columns={columns} />
      <tbody>
        {requests.map(({ id, received_at, closed_at, service, kind, language, term }) => (
          <tr key={id}>
            <th scope="row">
              <a href={`/requests/${id}`}>{id}</a>
            </th>
            <td>{view.time(received_at)}</td>
            <td>{view.service(service)}</td>
            <td>{view.languageName(language)}</td>
            <td>{t(`kinds.${kind}`)}</td>
            <td>{term && <bdi lang="ko">{view.word(term)}</bdi>}</td>
            <td class="status">
              <Status view={view} closed={closed_at !== null} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Whether a request has been answered. */
export function Status({ view: { t }, closed }: { view: View; closed: boolean }) {
  return <span class={closed ? 'chip' : 'chip open'}>{closed ? t('request.closed') : t('request.open')}</span>;
}

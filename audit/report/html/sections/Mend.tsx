import { PageLink } from '../PageLink.tsx';
import type { ReportView } from '../view.ts';
import { TodoItem } from './TodoItem.tsx';

/** The pages to mend first, each with what to do. */
export function Mend({ view }: { view: ReportView }) {
  const { report, t } = view;
  if (report.mend.length === 0) return <p>{t('mend.nothing')}</p>;
  return (
    <>
      <p>{t('mend.intro')}</p>
      <ol class="pages">
        {report.mend.map((page) => (
          <li key={page.address}>
            <h3>
              <PageLink page={page} />
            </h3>
            {page.depth !== null && <p class="note">{t('mend.depth', { count: page.depth })}</p>}
            <ul>
              {page.todo.map((todo, at) => (
                <li key={at}>
                  <TodoItem todo={todo} view={view} />
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </>
  );
}

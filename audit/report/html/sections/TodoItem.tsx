import type { Todo } from '../../site-report.ts';
import { LookHere } from '../LookHere.tsx';
import { Mixed } from '../Mixed.tsx';
import { Address } from '../PageLink.tsx';
import type { ReportView } from '../view.ts';

/** One thing to do on a page. */
export function TodoItem({ todo, view }: { todo: Todo; view: ReportView }) {
  const { t, number, day } = view;
  switch (todo.type) {
    case 'words':
      return <Mixed text={t('todo.words', { words: todo.words.join(', '), perHundred: number(todo.perHundred) })} />;
    case 'sentences':
      return (
        <>
          {t('todo.sentences', { sentences: number(todo.sentences), long: number(todo.long), nested: number(todo.nested) })}
          {todo.sample && (
            <>
              {' '}
              {t('todo.sample')} <q lang="ko">{todo.sample}</q>
            </>
          )}
        </>
      );
    case 'version':
      return <>{t(todo.leadsAway ? 'todo.versionAway' : 'todo.version')}</>;
    case 'contact':
      return <>{t('todo.contact')}</>;
    case 'attachments':
      return <>{t('todo.attachments', { pdf: number(todo.pdf), hwp: number(todo.hwp) })}</>;
    case 'date':
      return <>{todo.updated === null ? t('todo.dateMissing') : t('todo.dateOld', { day: day(todo.updated) })}</>;
    case 'finding':
      return (
        <>
          {t(`findings.mend.${todo.finding}`)} {todo.lookHere && <LookHere view={view} />}{' '}
          <span class="place">
            {todo.script !== undefined && (
              <>
                <Address address={todo.script} />{' '}
              </>
            )}
            {t('todo.line', { line: number(todo.line) })} {todo.sample && <code>{todo.sample}</code>}
          </span>
        </>
      );
  }
}

import type { FactKey, FactRow } from '../../core/facts/list-facts.ts';
import { LANGUAGES } from '../../core/languages.ts';
import { readStrings } from '../../locales/read-locales.ts';
import type { View } from '../site.ts';
import { Filled } from './Filled.tsx';
import { Mixed } from './Mixed.tsx';

/** As the card calls them. */
const LABELS = new Map(LANGUAGES.map((language) => [language, readStrings(language, 'interface').facts]));

/** Deadline, fee, papers and what else people stand at counters for, row by row. */
export function Facts({ id, rows, view }: { id: string; rows: readonly FactRow[]; view: View }) {
  const labels = LABELS.get(view.language)!;
  const keys = [...new Set(rows.map(({ key }) => key))];
  if (keys.length === 0) return null;
  return (
    <section class="facts" aria-labelledby={id}>
      <h2 id={id}>{labels.title}</h2>
      <dl>
        {keys.map((key) => (
          <div key={key}>
            <dt>{labels[key]}</dt>
            {rowsOf(rows, key).map((row, at) => (
              <dd key={at} lang={row.lang}>
                <Row row={row} view={view} />
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </section>
  );
}

function rowsOf(rows: readonly FactRow[], key: FactKey): FactRow[] {
  return rows.filter((row) => row.key === key);
}

function Row({ row: { of, text, korean, href }, view }: { row: FactRow; view: View }) {
  if (href) return <a href={href}>{text}</a>;
  return (
    <>
      {of && (
        <>
          <span class="of">
            <Filled view={view} text="term.factOf" name="of">
              <Mixed text={of} />
            </Filled>
          </span>{' '}
        </>
      )}
      <Mixed text={text} />
      {korean && (
        <>
          {' '}
          <span class="korean" lang="ko">
            {korean}
          </span>
        </>
      )}
    </>
  );
}

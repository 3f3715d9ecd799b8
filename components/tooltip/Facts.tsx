import type { FactKey, FactRow } from '../../core/facts/list-facts.ts';
import type { Translate } from '../../locales/create-translator.ts';
import { Away } from '../Away.tsx';

export interface FactsProps {
  /** Rows of one key are neighbours. */
  facts: readonly FactRow[];
  t: Translate;
}

/** What a reader needs at a counter, in short rows: by when, how much, how long it takes, what to bring … */
export function Facts({ facts, t }: FactsProps) {
  return (
    <section class="fact-rows" aria-label={t('facts.title')}>
      <dl>
        {byKey(facts).map(([key, rows]) => (
          <div key={key}>
            <dt>{t(`facts.${key}`)}</dt>
            {key === 'bring' ? (
              <dd>
                <Papers rows={rows} />
              </dd>
            ) : (
              rows.map((row) => (
                <dd key={`${row.of} ${row.text}`}>
                  <FactText row={row} />
                </dd>
              ))
            )}
          </div>
        ))}
      </dl>
    </section>
  );
}

/** Short names, one behind the other. */
function Papers({ rows }: { rows: readonly FactRow[] }) {
  return (
    <ul>
      {rows.map((row) => (
        <li key={row.text}>
          <FactText row={row} />
        </li>
      ))}
    </ul>
  );
}

function FactText({ row: { of, text, lang, korean, href } }: { row: FactRow }) {
  return (
    <>
      {href ? <Away href={href}>{text}</Away> : <span lang={lang}>{text}</span>}
      {of && <span class="of"> ({of})</span>}
      {korean && (
        <span class="of" lang="ko">
          {' '}
          ({korean})
        </span>
      )}
    </>
  );
}

function byKey(facts: readonly FactRow[]): [FactKey, FactRow[]][] {
  const keys = [...new Set(facts.map(({ key }) => key))];
  return keys.map((key) => [key, facts.filter((row) => row.key === key)]);
}

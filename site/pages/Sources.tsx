import { nameSource } from '../../components/name-source.ts';
import { SourceName } from '../../components/SourceName.tsx';
import type { Term } from '../../glossary/schema/term-schema.ts';
import { formatDate } from '../format-date.ts';
import type { View } from '../site.ts';

/** Where the explanation comes from, and when somebody checked each source. */
export function Sources({ sources, view }: { sources: Term['sources']; view: View }) {
  const { language, t } = view;
  return (
    <section class="sources" aria-labelledby="sources">
      <h2 id="sources">{t('term.sources')}</h2>
      <ul>
        {sources.map((source) => {
          const date = 'law' in source ? source.checked : source.seen;
          return (
            <li key={nameSource(source)}>
              <SourceName source={source} away={false} />
              <span class="date"> – {date ? t('term.checked', { date: formatDate(date, language) }) : t('term.unchecked')}</span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

import { nameSource } from '../../components/name-source.ts';
import { SourceName } from '../../components/SourceName.tsx';
import type { Term } from '../../glossary/schema/term-schema.ts';
import { formatDate } from '../format-date.ts';
import { correctLink } from '../proposal-links.ts';
import type { View } from '../site.ts';

/** Where the explanation comes from, when somebody checked each source, and where to correct it. */
export function Sources({ term, view }: { term: Term; view: View }) {
  const { language, t } = view;
  const { href, name } = correctLink(term, language);
  return (
    <section class="sources" aria-labelledby="sources">
      <h2 id="sources">{t('term.sources')}</h2>
      <ul>
        {term.sources.map((source) => {
          const date = 'law' in source ? source.checked : source.seen;
          return (
            <li key={nameSource(source)}>
              <SourceName source={source} away={false} />
              <span class="date"> – {date ? t('term.checked', { date: formatDate(date, language) }) : t('term.unchecked')}</span>
            </li>
          );
        })}
      </ul>
      <p class="correct">
        <a href={href}>{name}</a>
      </p>
    </section>
  );
}

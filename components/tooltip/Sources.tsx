import type { Explanation, Source } from '../../core/explanation.ts';
import type { Translate } from '../translate.ts';

/** Where the explanation is written down, and whether a person has read it. */
export function Sources({ explanation, t }: { explanation: Explanation; t: Translate }) {
  return (
    <div class="sources-note">
      <ul class="sources" aria-label={t('card.source')}>
        {explanation.sources.map((source) => (
          <li key={titleOf(source)}>
            <SourceLine source={source} t={t} />
          </li>
        ))}
      </ul>
      {!explanation.reviewed && <p class="unreviewed">{t('card.unreviewed')}</p>}
    </div>
  );
}

function SourceLine({ source, t }: { source: Source; t: Translate }) {
  if ('page' in source) {
    return (
      <a href={source.page} target="_blank" rel="noopener noreferrer">
        {titleOf(source)}
      </a>
    );
  }
  const title = <span lang="ko">{titleOf(source)}</span>;
  if (!source.checked) return title;
  const [before, after] = t('card.sourceChecked', { source: '\u0000', date: source.checked }).split('\u0000');
  return (
    <>
      {before}
      {title}
      {after}
    </>
  );
}

function titleOf(source: Source): string {
  return 'page' in source ? new URL(source.page).host : [source.law, source.article].filter(Boolean).join(' ');
}

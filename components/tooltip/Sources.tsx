import { useEffect, useState } from 'preact/hooks';
import { ADDRESSES, type Addresses } from '../../core/addresses.ts';
import type { Explanation, Source } from '../../core/explanation.ts';
import type { Language } from '../../core/languages.ts';
import type { Translate } from '../../locales/create-translator.ts';
import { Away } from '../Away.tsx';
import { nameSource } from '../name-source.ts';
import { SourceName } from '../SourceName.tsx';
import { ReviewNote } from './ReviewNote.tsx';

export interface SourcesProps {
  explanation: Pick<Explanation, 'id' | 'reviewers'>;
  loadSources(): Promise<readonly Source[]>;
  language: Language;
  t: Translate;
  addresses?: Addresses;
}

/** Where the explanation is written down, and whether a person has read it. */
export function Sources({ explanation, loadSources, language, t, addresses = ADDRESSES }: SourcesProps) {
  const { site } = addresses;
  const [sources, setSources] = useState<readonly Source[] | 'failed'>([]);
  useEffect(() => void loadSources().then(setSources, () => setSources('failed')), []);
  return (
    <div class="sources-note">
      <ul class="sources" aria-label={t('card.source')}>
        {sources === 'failed' ? (
          <li>{t('card.failed')}</li>
        ) : (
          sources.map((source) => (
            <li key={nameSource(source)}>
              <SourceLine source={source} t={t} />
            </li>
          ))
        )}
        {site && (
          <li>
            <Away href={`${site}${language}/${explanation.id}.html`}>{t('card.more')}</Away>
          </li>
        )}
      </ul>
      <ReviewNote explanation={explanation} t={t} />
    </div>
  );
}

function SourceLine({ source, t }: { source: Source; t: Translate }) {
  const name = <SourceName source={source} away />;
  if ('page' in source || !source.checked) return name;
  const [before, after] = t('card.sourceChecked', { source: '\u0000', date: source.checked }).split('\u0000');
  return (
    <>
      {before}
      {name}
      {after}
    </>
  );
}

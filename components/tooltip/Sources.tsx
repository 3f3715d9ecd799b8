import { ADDRESSES, type Addresses } from '../../core/addresses.ts';
import type { Explanation, Source } from '../../core/explanation.ts';
import type { Language } from '../../core/languages.ts';
import type { Translate } from '../../locales/create-translator.ts';
import { Away } from '../Away.tsx';
import { nameSource } from '../name-source.ts';
import { SourceName } from '../SourceName.tsx';
import { ReviewNote } from './ReviewNote.tsx';

interface SourcesProps {
  explanation: Explanation;
  language: Language;
  t: Translate;
  addresses?: Addresses;
}

/** Where the explanation is written down, and whether a person has read it. */
export function Sources({ explanation, language, t, addresses = ADDRESSES }: SourcesProps) {
  const { site } = addresses;
  return (
    <div class="sources-note">
      <ul class="sources" aria-label={t('card.source')}>
        {explanation.sources.map((source) => (
          <li key={nameSource(source)}>
            <SourceLine source={source} t={t} />
          </li>
        ))}
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

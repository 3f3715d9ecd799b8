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

/** Where the explanation is written down, whether a person has read it, and where to correct it. */
export function Sources({ explanation, language, t, addresses = ADDRESSES }: SourcesProps) {
  const { glossarySite, correctionForm } = addresses;
  return (
    <div class="sources-note">
      <ul class="sources" aria-label={t('card.source')}>
        {explanation.sources.map((source) => (
          <li key={nameSource(source)}>
            <SourceLine source={source} t={t} />
          </li>
        ))}
        {glossarySite && (
          <li>
            <Away href={`${glossarySite}${language}/${explanation.id}.html`}>{t('card.more')}</Away>
          </li>
        )}
      </ul>
      <ReviewNote explanation={explanation} t={t} />
      {correctionForm && <Away href={correctionAddress(correctionForm, explanation.id, language)}>{t('card.correct')}</Away>}
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

/** The form with the term and language filled in. */
function correctionAddress(form: string, term: string, language: Language): string {
  const address = new URL(form);
  address.searchParams.set('term', term);
  address.searchParams.set('lang', language);
  return address.href;
}

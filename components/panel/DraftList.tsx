import type { Language } from '../../core/languages.ts';
import type { StoredDraft } from '../../core/request/stored-draft.ts';
import type { Translate } from '../../locales/create-translator.ts';

export interface DraftListProps {
  /** The newest first. */
  drafts: readonly StoredDraft[];
  language: Language;
  t: Translate;
  onOpen(id: string): void;
}

/** The way back to requests that were not sent; nothing where all were sent. */
export function DraftList({ drafts, language, t, onOpen }: DraftListProps) {
  if (drafts.length === 0) return null;
  const day = new Intl.DateTimeFormat(language, { month: 'short', day: 'numeric' });
  return (
    <section class="drafts">
      <h2 class="label">{t('panel.drafts')}</h2>
      <ul>
        {drafts.map(({ id, savedAt, occasion, entries }) => (
          <li key={id}>
            <button type="button" class="draft" onClick={() => onOpen(id)}>
              <span class="question">{entries.question || occasion.page?.title || occasion.page?.host}</span>
              <span class="day">{day.format(savedAt)}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

import { REQUEST_KINDS } from '../../../core/request/draft.ts';
import type { Translate } from '../../../locales/create-translator.ts';
import { TermName } from '../../TermName.tsx';
import type { RequestState } from '../request-state.ts';

/** What the request is, and where it came up. */
export function KindChoice({ state, t }: { state: RequestState; t: Translate }) {
  const { entries, occasion, term, change } = state;
  const { page } = occasion;
  return (
    <fieldset class="kinds">
      <legend class="label">{t('kind.label')}</legend>
      <div class="segments">
        {REQUEST_KINDS.map((kind) => (
          <label key={kind} class="segment">
            <input type="radio" name="annae-kind" checked={entries.value.kind === kind} onChange={() => change({ kind })} />
            <span>{t(`kind.${kind}`)}</span>
          </label>
        ))}
      </div>
      {(term || page) && (
        <div class="occasion">
          <p class="label">{t('about.label')}</p>
          {term && (
            <p>
              <strong lang="ko">{term.headword}</strong> <TermName term={term} language={state.language} />
            </p>
          )}
          {page && (
            <label class="check">
              <input
                type="checkbox"
                checked={entries.value.withPage}
                onChange={(event) => change({ withPage: event.currentTarget.checked })}
              />
              <span>
                {t('about.withPage')}
                <span class="page-title" lang="ko">
                  {[page.title, page.host].filter(Boolean).join(' · ')}
                </span>
              </span>
            </label>
          )}
        </div>
      )}
    </fieldset>
  );
}

import type { Translate } from '../../../locales/create-translator.ts';
import type { RequestState } from '../request-state.ts';
import { KindChoice } from './KindChoice.tsx';
import { ServiceChoice } from './ServiceChoice.tsx';

/** The subject, the centre and the kind of the request, which are guessed well: folded away, with what is chosen in sight. */
export function RequestDetails({ state, t }: { state: RequestState; t: Translate }) {
  const { directory, choices, centre, isUnderstood } = state;
  const chosen = [directory.services[choices.value.service].name.user, centre.value?.name.user];
  return (
    <details class="fold" open={!isUnderstood.value}>
      <summary>
        <span class="fold-title">{t('service.title')}</span> <span class="note">{chosen.filter(Boolean).join(' · ')}</span>
      </summary>
      <ServiceChoice state={state} t={t} />
      <KindChoice state={state} t={t} />
    </details>
  );
}

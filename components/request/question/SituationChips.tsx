import { useSignal } from '@preact/signals';
import { chooseSituation } from '../../../core/request/choose-situation.ts';
import type { Situation } from '../../../core/request/situation.ts';
import type { Translate } from '../../../locales/create-translator.ts';
import type { RequestState } from '../request-state.ts';

/** As many are shown at first. */
const FEW = 8;

/** What people often ask about the request's word or service; a press writes the question, in Korean for the staff too. */
export function SituationChips({ state, t }: { state: RequestState; t: Translate }) {
  const all = useSignal(false);
  const listed = state.situations.listed.value;
  const chosen = state.situations.chosen.value;
  // One that the reader's words have found is not always among them.
  const others = chosen && listed && !listed.includes(chosen) ? [chosen] : [];
  const shown = [...others, ...(listed ?? [])];
  if (listed && shown.length === 0) return null;
  return (
    <fieldset class="situations">
      <legend class="label">{t('situations.title')}</legend>
      <div class="chips">
        {shown.slice(0, all.value ? shown.length : FEW).map((situation) => (
          <SituationChip key={situation.id} situation={situation} state={state} />
        ))}
        {shown.length > FEW && !all.value && (
          <button
            type="button"
            class="plain"
            onClick={() => {
              all.value = true;
            }}
          >
            {t('situations.more')}
          </button>
        )}
      </div>
    </fieldset>
  );
}

/** The situations that the reader's own words may mean, with the names of the terms that they are about. */
export function FoundSituations({ state, t }: { state: RequestState; t: Translate }) {
  const found = state.situations.found.value;
  return (
    <div class="situations found" role="status">
      {found.length > 0 && (
        <>
          <p class="label">{t('situations.found')}</p>
          <div class="chips">
            {found.map((situation) => (
              <SituationChip key={situation.id} situation={situation} state={state} />
            ))}
          </div>
        </>
      )}
    </div>
  );
}

function SituationChip({ situation, state }: { situation: Situation; state: RequestState }) {
  const { entries, change } = state;
  const isChosen = entries.value.readyQuestion?.id === situation.id;
  return (
    <button
      type="button"
      class="chip"
      aria-pressed={isChosen}
      title={situation.question.user}
      onClick={() => change(chooseSituation(entries.value, isChosen ? null : situation))}
    >
      {nameSituation(situation, state)}
    </button>
  );
}

/** “I lost it” of another term than the request's says what was lost. */
function nameSituation({ label, terms }: Situation, { occasion, terms: named }: RequestState): string {
  if (terms.length === 0 || terms.includes(occasion.term ?? '')) return label;
  const about = named.find(({ id }) => id === terms[0]);
  if (!about) return label;
  // A name in another language would stand in the sentence without a mark.
  return `${(about.textLanguage ? null : about.name) ?? about.headword}: ${label}`;
}

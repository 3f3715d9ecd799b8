import type { Translate } from '../../../locales/create-translator.ts';
import type { RequestShell } from '../request-shell.ts';
import type { RequestState } from '../request-state.ts';
import { MachineTranslation } from './MachineTranslation.tsx';
import { Redactions } from './Redactions.tsx';

/** What to choose in a select box for none of the ready-made questions. */
const NONE = '';

/** The question: a ready-made one, the reader's own words, or both; what is struck out is listed below. */
export function QuestionFields({ state, shell, t }: { state: RequestState; shell: RequestShell; t: Translate }) {
  const { entries, choices, directory, change } = state;
  const { kind, question, readyQuestion } = entries.value;
  const { service } = choices.value;
  const ready = directory.services[service].questions;

  /** With its service: another service has another question in its place. */
  function take(place: number | null): void {
    change({ readyQuestion: place, ...(place !== null && { service }) });
  }

  return (
    <section class="part">
      <h2>{t('question.title')}</h2>
      {kind === 'consultation' && ready.length > 0 && (
        <label class="field">
          <span class="label">{t('question.ready')}</span>
          <select
            value={readyQuestion === null ? NONE : String(readyQuestion)}
            onChange={({ currentTarget: { value } }) => take(value === NONE ? null : Number(value))}
          >
            <option value={NONE}>{t('question.none')}</option>
            {ready.map(({ ko, user }, place) => (
              <option key={ko} value={String(place)}>
                {user}
              </option>
            ))}
          </select>
        </label>
      )}
      <label class="field">
        <span class="label">{t(`question.${{ consultation: 'own', opinion: 'ownOpinion', correction: 'ownCorrection' }[kind]}`)}</span>
        <textarea
          rows={5}
          maxLength={4000}
          value={question}
          aria-describedby="annae-question-hint"
          onInput={(event) => change({ question: event.currentTarget.value, translation: null })}
        />
      </label>
      <p class="note" id="annae-question-hint">
        {t('question.hint')}
      </p>
      <Redactions state={state} t={t} />
      {shell.translate && question.trim() && <MachineTranslation state={state} translate={shell.translate} t={t} />}
    </section>
  );
}

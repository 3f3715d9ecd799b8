import { STAFF_LANGUAGE } from '../../../core/languages.ts';
import type { Translate } from '../../../locales/create-translator.ts';
import type { RequestShell } from '../request-shell.ts';
import type { RequestState } from '../request-state.ts';
import { MachineTranslation } from './MachineTranslation.tsx';
import { Redactions } from './Redactions.tsx';
import { FoundSituations, SituationChips } from './SituationChips.tsx';

/** The question: a ready-made one, the reader's own words, or both; what is struck out is listed below. */
export function QuestionFields({ state, shell, t }: { state: RequestState; shell: RequestShell; t: Translate }) {
  const { entries, draft, change } = state;
  const { kind, question } = entries.value;
  const isForeign = state.language !== STAFF_LANGUAGE;

  /** Who empties the field wants nothing asked that stood in it. */
  function write(text: string): void {
    change({ question: text, translation: null, ...(text.trim() === '' && { readyQuestion: null }) });
  }

  return (
    <section class="part">
      <h2>{t('question.title')}</h2>
      {kind === 'consultation' && <SituationChips state={state} t={t} />}
      <label class="field">
        <span class="label">{t(`question.${{ consultation: 'own', opinion: 'ownOpinion', correction: 'ownCorrection' }[kind]}`)}</span>
        <textarea
          rows={3}
          maxLength={4000}
          value={question}
          aria-describedby="annae-question-hint"
          onInput={(event) => write(event.currentTarget.value)}
        />
      </label>
      {draft.value.readyQuestion && (
        <p class="said" lang="ko">
          {draft.value.readyQuestion.ko}
        </p>
      )}
      <p class="note" id="annae-question-hint">
        {t(draft.value.readyQuestion ? 'situations.hint' : 'question.hint')}
      </p>
      {kind === 'consultation' && <FoundSituations state={state} t={t} />}
      <Redactions state={state} t={t} />
      {shell.translate && isForeign && draft.value.question && <MachineTranslation state={state} translate={shell.translate} t={t} />}
    </section>
  );
}

import { useSignal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { directionOf } from '../shown-languages.ts';
import { WhoAnswers } from './contacts/WhoAnswers.tsx';
import { Emergency } from './emergency/Emergency.tsx';
import { EmergencyDoubt } from './emergency/EmergencyDoubt.tsx';
import { NotUnderstood } from './question/NotUnderstood.tsx';
import { QuestionFields } from './question/QuestionFields.tsx';
import { RedactionStatus } from './question/RedactionStatus.tsx';
import { RequestDetails } from './question/RequestDetails.tsx';
import { TextPreview } from './question/TextPreview.tsx';
import type { RequestShell } from './request-shell.ts';
import type { RequestState } from './request-state.ts';
import { ReplyToFields } from './send/ReplyToFields.tsx';
import { WaysToSend } from './send/WaysToSend.tsx';

export interface RequestViewProps {
  state: RequestState;
  shell: RequestShell;
  /** Open311 address that the agency's page names, asked before any other. */
  endpoint: string | null;
}

/**
 * A request on one screen: the question, the text that goes, the ways to send it; the rest is folded, with what is chosen in sight. In an emergency the lines to call are shown alone, until the reader says that they
 * are safe; a doubt is one line above the form. Until personal details can be found, the text is neither whole nor to be sent.
 */
export function RequestView({ state, shell, endpoint }: RequestViewProps) {
  const { t } = state;
  const calm = useSignal(false);
  const { alarm } = state.routing.value;
  const formIsShown = alarm.urgency !== 'yes' || calm.value;
  const view = useRef<HTMLDivElement>(null);
  // Back to where the reader was writing.
  useLayoutEffect(() => {
    if (calm.value) view.current!.querySelector('textarea')?.focus();
  }, [calm.value]);
  return (
    <div ref={view} class="request" lang={state.language} dir={directionOf(state.language)}>
      {alarm.urgency === 'maybe' && <EmergencyDoubt numbers={alarm.numbers} t={t} />}
      {alarm.urgency === 'yes' && (
        <Emergency
          state={state}
          alarm={alarm}
          {...(!calm.value && {
            onCalm: () => {
              calm.value = true;
            },
          })}
        />
      )}
      {formIsShown && (
        <div class="columns">
          <form class="form" onSubmit={(event) => event.preventDefault()}>
            <QuestionFields state={state} shell={shell} t={t} />
            <NotUnderstood state={state} t={t} />
            <div class="folds">
              <RequestDetails state={state} t={t} />
              <ReplyToFields state={state} memory={shell.memory} t={t} />
            </div>
          </form>
          <WhoAnswers state={state} now={shell.now} t={t} />
          <div class="sending">
            <RedactionStatus redacting={state.redacting} t={t} />
            <div class="outcome" inert={state.redacting.readiness.value !== 'ready'}>
              <TextPreview texts={state.texts.value} language={state.language} t={t} />
              <WaysToSend state={state} shell={shell} endpoint={endpoint} t={t} />
            </div>
          </div>
        </div>
      )}
    </div>
  );
}

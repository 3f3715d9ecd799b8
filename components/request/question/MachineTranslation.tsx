import { useSignal } from '@preact/signals';
import type { Translate } from '../../../locales/create-translator.ts';
import type { RequestShell } from '../request-shell.ts';
import type { RequestState } from '../request-state.ts';

export interface MachineTranslationProps {
  state: RequestState;
  translate: NonNullable<RequestShell['translate']>;
  t: Translate;
}

/** Offers the question in Korean, by the browser and on the device; what is hidden stays hidden from it too. */
export function MachineTranslation({ state, translate, t }: MachineTranslationProps) {
  const { entries, draft, directory, redacting, change } = state;
  const { translation } = entries.value;
  const work = useSignal<'idle' | 'busy' | 'failed'>('idle');

  async function run(): Promise<void> {
    const { question } = entries.value;
    work.value = 'busy';
    try {
      const korean = await translate(draft.value.question, directory.languages.own);
      // What was typed meanwhile is not what was translated.
      if (entries.value.question === question) change({ translation: korean });
      work.value = 'idle';
    } catch {
      work.value = 'failed';
    }
  }

  if (translation) {
    return (
      <div class="translation">
        <p class="label">{t('question.translated')}</p>
        <p lang="ko">{translation}</p>
        <button type="button" class="plain" onClick={() => change({ translation: null })}>
          {t('question.untranslate')}
        </button>
      </div>
    );
  }
  return (
    <div class="translation">
      <button
        type="button"
        class="action"
        disabled={work.value === 'busy' || redacting.readiness.value !== 'ready'}
        onClick={() => void run()}
      >
        {t(work.value === 'busy' ? 'question.translating' : 'question.translate')}
      </button>
      <p role="status" class="note">
        {work.value === 'failed' && t('question.noTranslation')}
      </p>
    </div>
  );
}

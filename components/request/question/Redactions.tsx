import type { Translate } from '../../../locales/create-translator.ts';
import type { RequestState } from '../request-state.ts';

/** What is struck out of the question, each to be undone by itself. */
export function Redactions({ state, t }: { state: RequestState; t: Translate }) {
  const { entries, redactions, phrases, change } = state;
  const { question, kept } = entries.value;
  const text = question.trim();
  const struck = redactions.value.filter(({ start, end }) => !kept.includes(text.slice(start, end))).length;

  function turn(part: string): void {
    change({ kept: kept.includes(part) ? kept.filter((other) => other !== part) : [...kept, part] });
  }

  return (
    <div class="redactions">
      <p role="status">{struck > 0 && t('question.struck', { count: struck })}</p>
      {redactions.value.length > 0 && (
        <ul>
          {redactions.value.map(({ kind, start, end }) => {
            const part = text.slice(start, end);
            const isKept = kept.includes(part);
            return (
              <li key={start}>
                <span class="kind">{phrases.own.redactions[kind]}</span>
                <span class={isKept ? 'kept' : 'struck'}>{part}</span>
                <button
                  type="button"
                  class="plain"
                  aria-label={t(isKept ? 'question.hide' : 'question.keep', { text: part })}
                  onClick={() => turn(part)}
                >
                  {t(isKept ? 'question.hideShort' : 'question.keepShort')}
                </button>
              </li>
            );
          })}
        </ul>
      )}
    </div>
  );
}

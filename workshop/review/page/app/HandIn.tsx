import { countDone, type ReviewState } from './review-state.ts';
import { type HandInOptions, useHandIn } from './use-hand-in.ts';

/** How the result goes back: as a file, a mail or a text. */
export function HandIn(options: HandInOptions) {
  const { state, t, tell } = options;
  const { shown, save, copy, mail } = useHandIn(options);
  function ifReady(act: () => void) {
    const missing = missingOf(state);
    if (!missing) return act();
    tell(t(`page.${missing.text}`));
    if (missing.field) document.getElementById(missing.field)?.focus();
  }
  return (
    <section class="hand-in" aria-labelledby="hand-in">
      <h2 id="hand-in">{t('page.handIn')}</h2>
      <p>{t('page.howTo')}</p>
      <div class="ways">
        <button type="button" class="main" onClick={() => ifReady(save)}>
          {t('page.save')}
        </button>
        <button type="button" onClick={() => ifReady(mail)}>
          {t('page.mail')}
        </button>
        <button type="button" onClick={() => ifReady(() => void copy())}>
          {t('page.copy')}
        </button>
      </div>
      {shown && (
        <label>
          {t('page.text')}
          <textarea rows={8} readOnly value={shown} onFocus={({ currentTarget }) => currentTarget.select()} />
        </label>
      )}
    </section>
  );
}

/** What is missing before a result can go back, and the field for it. */
function missingOf(state: ReviewState): { text: 'needName' | 'needDate' | 'needAnswer'; field: string | null } | null {
  if (!countDone(state)) return { text: 'needAnswer', field: null };
  if (!state.by.trim()) return { text: 'needName', field: 'by' };
  return state.on ? null : { text: 'needDate', field: 'on' };
}

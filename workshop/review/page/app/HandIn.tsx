import { useState } from 'preact/hooks';
import { mailtoLink } from '../../../../core/request/mailto-link.ts';
import type { Translate } from '../../../../locales/create-translator.ts';
import { writeResult } from '../../review-result.ts';
import { writeTable } from '../../write-table.ts';
import type { PageData } from '../page-data.ts';
import { resultOf } from './page-result.ts';
import { countDone, type ReviewAction, type ReviewState } from './review-state.ts';
import { saveFile } from './save-file.ts';

export interface HandInProps {
  state: ReviewState;
  data: PageData;
  t: Translate;
  dispatch(action: ReviewAction): void;
  /** Says what came of it. */
  tell(message: string): void;
  /** Lets a link to a mail program through. */
  letLeave(): void;
}

/** How the result goes back: as a file, a mail or a text. */
export function HandIn({ state, data, t, dispatch, tell, letLeave }: HandInProps) {
  const [shown, show] = useState('');
  const result = resultOf(state, data.language);
  const counts = { done: countDone(state), total: state.words.length };
  const codes = new Map(data.words.map(({ id, code }) => [id, code]));
  const table = () => writeTable(result, (id) => codes.get(id) ?? null, data.strings.typed);

  function isReady(): boolean {
    const missing = missingOf(state);
    if (!missing) return true;
    tell(t(`page.${missing.text}`));
    if (missing.field) document.getElementById(missing.field)?.focus();
    return false;
  }
  function save() {
    if (!isReady()) return;
    const file = `review-${data.language}-${state.on}.json`;
    saveFile(file, writeResult(result));
    dispatch({ type: 'saved' });
    tell(t('page.saved', { file }));
  }
  async function copy(said: string) {
    const text = table();
    const isCopied = await navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    );
    show(isCopied ? '' : text);
    tell(isCopied ? said : t('page.notCopied'));
  }
  function mail(event: MouseEvent) {
    event.preventDefault();
    if (!isReady()) return;
    const texts = { subject: data.title, textKo: table(), textUser: null, fullTextCopied: t('page.mailRest') };
    const { href, complete } = mailtoLink({ address: data.mail ?? '', ...texts });
    letLeave();
    location.href = href;
    if (complete) tell(t('page.mailed'));
    else void copy(t('page.mailCut'));
  }
  return (
    <section class="hand-in" aria-labelledby="hand-in">
      <h2 id="hand-in">{t('page.handIn')}</h2>
      <p>{t('page.howTo')}</p>
      <div class="ways">
        <button type="button" class="main" onClick={save}>
          {t('page.save')}
        </button>
        <button type="button" onClick={mail}>
          {t('page.mail')}
        </button>
        <button type="button" onClick={() => isReady() && void copy(t('page.copied', counts))}>
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

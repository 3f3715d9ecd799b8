import { useState } from 'preact/hooks';
import { mailtoLink } from '../../../../core/request/mailto-link.ts';
import type { Translate } from '../../../../locales/create-translator.ts';
import { writeResult } from '../../review-result.ts';
import { writeTable } from '../../write-table.ts';
import type { PageData } from '../page-data.ts';
import { resultOf } from './page-result.ts';
import { countDone, type ReviewAction, type ReviewState } from './review-state.ts';
import { saveFile } from './save-file.ts';

export interface HandInOptions {
  state: ReviewState;
  data: PageData;
  t: Translate;
  dispatch(action: ReviewAction): void;
  /** Says what came of it. */
  tell(message: string): void;
  /** Lets a link to a mail program through. */
  letLeave(): void;
}

/** What the buttons do by which a result goes back; `shown` is the text that the browser did not copy. */
export function useHandIn({ state, data, t, dispatch, tell, letLeave }: HandInOptions) {
  const [shown, show] = useState('');
  function save() {
    const file = `review-${data.language}-${state.on}.json`;
    saveFile(file, writeResult(resultOf(state, data.language)));
    dispatch({ type: 'saved' });
    tell(t('page.saved', { file }));
  }
  async function copy(said = t('page.copied', { done: countDone(state), total: state.words.length })) {
    const text = tableOf(state, data);
    const isCopied = await isWritten(text);
    show(isCopied ? '' : text);
    tell(isCopied ? said : t('page.notCopied'));
  }
  function mail() {
    const texts = { subject: data.title, textKo: tableOf(state, data), textUser: null, fullTextCopied: t('page.mailRest') };
    const { href, complete } = mailtoLink({ address: data.mail ?? '', ...texts });
    letLeave();
    location.href = href;
    if (complete) tell(t('page.mailed'));
    else void copy(t('page.mailCut'));
  }
  return { shown, save, copy, mail };
}

function tableOf(state: ReviewState, { words, language, strings }: PageData): string {
  const codes = new Map(words.map(({ id, code }) => [id, code]));
  return writeTable(resultOf(state, language), (id) => codes.get(id) ?? null, strings.typed);
}

/** Whether the browser lets the page write to the clipboard. */
function isWritten(text: string): Promise<boolean> {
  return navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  );
}

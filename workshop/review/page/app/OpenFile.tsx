import type { Translate } from '../../../../locales/create-translator.ts';
import { readResult } from '../../review-result.ts';
import type { PageData } from '../page-data.ts';
import { answersOf } from './page-result.ts';
import type { ReviewAction } from './review-state.ts';

export interface OpenFileProps {
  data: PageData;
  t: Translate;
  dispatch(action: ReviewAction): void;
  /** Says what came of it. */
  tell(message: string): void;
}

/** Goes on with a file that was saved before. */
export function OpenFile({ data: { words, language }, t, dispatch, tell }: OpenFileProps) {
  async function open(input: HTMLInputElement) {
    const [file] = input.files ?? [];
    if (!file) return;
    const result = readResult(await file.text());
    // The same file may be chosen again.
    input.value = '';
    if (!result) return tell(t('page.notOurs', { file: file.name }));
    if (result.language !== language) return tell(t('page.otherLanguage', { file: file.name, language: result.language }));
    const { answers, left } = answersOf(result, words);
    dispatch({ type: 'open', answers, by: result.by, on: result.on });
    const opened = t('page.opened', { count: Object.keys(answers).length });
    tell(left ? `${opened} ${t('page.left', { count: left })}` : opened);
  }
  return (
    <label class="open">
      {t('page.open')}
      <input type="file" accept=".json,application/json" onChange={({ currentTarget }) => void open(currentTarget)} />
    </label>
  );
}

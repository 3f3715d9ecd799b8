import type { ReviewWord } from '../list-review-words.ts';
import { shownText } from '../review-fields.ts';
import type { ReviewView } from '../review-view.ts';

/** Lines on which to write what would be right. */
const LINES = [1, 2, 3, 4];

const OWN_FIELDS = ['name', 'also', 'meaning', 'do'] as const;

/** One word on the sheet. */
export function WordBlock({ word, number, view }: { word: ReviewWord; number: number; view: ReviewView }) {
  const { strings, language, direction, words, t } = view;
  return (
    <tr class="word">
      <td>
        <h2>
          <span class="number">{number}</span>{' '}
          <span class="headword" lang="ko">
            {word.headword}
          </span>
        </h2>
        <p lang="ko">{word.texts.easy}</p>
        <dl>
          {OWN_FIELDS.map((field) => (
            <div key={field}>
              <dt>{strings.fields[field]}</dt>
              <dd {...(word.texts[field] ? { lang: language, dir: direction } : { class: 'none' })}>
                {shownText(field, word.texts[field]) || strings.nothing}
              </dd>
            </div>
          ))}
        </dl>
        {word.readBy.length > 0 && <p class="read-by">{t('reviewedBy', { names: word.readBy.join(', ') })}</p>}
        <p class="marks">
          {number}/{words.length} · {word.id} · {word.of}
        </p>
      </td>
      <td class="answer">
        <p class="code">{word.code}</p>
        <p class="boxes">
          <span class="box">{strings.right}</span>
          <span class="box">{strings.wrong}</span>
        </p>
        <p class="ask">{strings.wouldBeRight}</p>
        {LINES.map((line) => (
          <div key={line} class="line" />
        ))}
      </td>
    </tr>
  );
}

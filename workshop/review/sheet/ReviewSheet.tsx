import { Document } from '../Document.tsx';
import { REVIEWED_FIELDS } from '../review-fields.ts';
import type { ReviewView } from '../review-view.ts';
import { WordBlock } from './WordBlock.tsx';

/** The words on paper: a row a word, with boxes to tick and lines to write on. Browsers repeat the head of a table on each page. */
export function ReviewSheet({ view, css }: { view: ReviewView; css: string }) {
  return (
    <Document view={view} css={css}>
      <main>
        <Directions view={view} />
        <table>
          <colgroup>
            <col class="texts" />
            <col />
          </colgroup>
          <Head view={view} />
          <tbody>
            {view.words.map((word, index) => (
              <WordBlock key={word.code} word={word} number={index + 1} view={view} />
            ))}
          </tbody>
        </table>
      </main>
    </Document>
  );
}

function Directions({ view: { title, scope, ownDirections, language, direction, strings, t, words } }: { view: ReviewView }) {
  const { sheet, typed } = strings;
  const example = words[0]?.code ?? '';
  return (
    <header>
      <h1>{title}</h1>
      <p>{scope}</p>
      <p>{strings.directions}</p>
      {ownDirections && (
        <p lang={language} dir={direction}>
          {ownDirections}
        </p>
      )}
      <div class="typed">
        <p>{sheet.typed}</p>
        <pre>{[`${example};${typed.right}`, `${example};${typed.wrong};${typed.name};${sheet.example}`].join('\n')}</pre>
        <p>{t('sheet.fieldNames', { fields: [...REVIEWED_FIELDS, 'note' as const].map((field) => typed[field]).join(', ') })}</p>
      </div>
    </header>
  );
}

function Head({ view: { title, scope, strings } }: { view: ReviewView }) {
  return (
    <thead>
      <tr>
        <td colSpan={2}>
          <div class="running-line">
            <span class="what">
              Annae · {title} · {scope}
            </span>
            <span class="blank">{strings.reviewer}</span>
            <span class="blank">{strings.date}</span>
          </div>
        </td>
      </tr>
    </thead>
  );
}

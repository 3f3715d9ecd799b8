import type { Bar } from '../../site-report.ts';
import { Address } from '../PageLink.tsx';
import { ColumnPlot } from '../plots/ColumnPlot.tsx';
import { Figure } from '../plots/Figure.tsx';
import type { ReportView } from '../view.ts';

/** Sentences of more than fifteen eojeol are long. */
const LONG = 16;

/** How long sentences are, and which are the hardest. */
export function Sentences({ view }: { view: ReportView }) {
  const { report, t, number, percent } = view;
  const { sentences, long, nested, passive, lengths, hardest } = report.sentences;
  const label = ({ from, to }: Bar) => (to === null ? `${from}+` : `${from}–${to - 1}`);
  const share = (part: number) => t('sentences.share', { number: number(part), percent: percent(part, sentences) });
  return (
    <>
      <div class="beside">
        <p>{t('sentences.intro', { sentences: number(sentences), long: share(long), nested: share(nested), passive: share(passive) })}</p>
        <Figure
          view={view}
          name="lengths"
          title={t('sentences.plot')}
          columns={[t('sentences.axis'), t('sentences.count')]}
          rows={lengths.map((bar) => ({ name: label(bar), values: [number(bar.count)] }))}
        >
          <ColumnPlot {...{ bars: lengths, label, number, toMend: LONG }} title={t('sentences.plot')} axis={t('sentences.axis')} />
        </Figure>
      </div>
      {hardest.length > 0 && (
        <>
          <h3>{t('sentences.hardest')}</h3>
          <p class="note">{t('sentences.masked')}</p>
          <ol class="hardest">
            {hardest.map(({ text, eojeol, depth, address }) => (
              <li key={text}>
                <blockquote lang="ko">{text}</blockquote>
                <p class="note">
                  {t('sentences.measure', { eojeol: number(eojeol), depth: number(depth) })} · <Address address={address} />
                </p>
              </li>
            ))}
          </ol>
        </>
      )}
    </>
  );
}

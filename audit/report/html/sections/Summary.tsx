import type { ScoredPart } from '../../site-report.ts';
import { Mixed } from '../Mixed.tsx';
import { ScoreDial } from '../plots/ScoreDial.tsx';
import type { ReportView } from '../view.ts';

/** So many parts are named in which most points can be won. */
const FIRST = 3;
/** Below, one page moves the score by more than a point. */
const FEW_PAGES = 30;

/** The score, how it was before, and what would bring most. */
export function Summary({ view }: { view: ReportView }) {
  const { report, t, number, day } = view;
  const { score, pages, site } = report;
  const said = score.total === null ? t('score.unknown') : t('score.dial', { score: score.total });
  return (
    <section class="summary" aria-labelledby={view.id('title')}>
      <hgroup>
        <h1 id={view.id('title')}>
          <Mixed text={t('title', { site })} />
        </h1>
        <p>{t('subtitle')}</p>
      </hgroup>
      <p class="facts">
        <span>{t('day', { day: day(report.day) })}</span> <span>{t('read', { count: pages.read, korean: number(pages.korean) })}</span>{' '}
        {pages.faults > 0 && <span>{t('unread', { count: pages.faults })}</span>}
      </p>
      <div class="verdict">
        <ScoreDial score={score.total} label={said} />
        <div>
          <p class="said">
            {score.total === null ? said : t('score.of', { score: score.total })}
            <Change view={view} />
          </p>
          {pages.read > 0 && pages.read < FEW_PAGES && <p class="note">{t('few')}</p>}
          <h2>{t('score.first')}</h2>
          <ol class="first">
            {mostLost(score.parts).map(({ id, lost }) => (
              <li key={id}>
                <strong>{t(`parts.${id}.name`)}</strong> <span class="gain">{t('score.gain', { points: number(lost) })}</span>
                <p>{t(`parts.${id}.advice`)}</p>
              </li>
            ))}
          </ol>
        </div>
      </div>
    </section>
  );
}

function Change({ view: { report, t, day } }: { view: ReportView }) {
  const before = report.trend.at(-2);
  const [was, is] = [before?.score ?? null, report.score.total];
  if (!before || was === null || is === null) return null;
  const points = Math.abs(is - was);
  const text = is === was ? 'score.sinceSame' : is > was ? 'score.sinceUp' : 'score.sinceDown';
  return <span class="change">{t(text, { points, day: day(before.day) })}</span>;
}

function mostLost(parts: readonly ScoredPart[]) {
  return parts
    .flatMap(({ id, weight, points }) => (points === null ? [] : [{ id, lost: Math.round(10 * (weight - points)) / 10 }]))
    .filter(({ lost }) => lost > 0)
    .toSorted((a, b) => b.lost - a.lost)
    .slice(0, FIRST);
}

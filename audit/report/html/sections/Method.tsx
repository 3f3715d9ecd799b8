import { PARTS } from '../../score/parts.ts';
import type { ReportView } from '../view.ts';

/** How the score is counted, so that anybody can count it again. */
export function Method({ view }: { view: ReportView }) {
  const { report, t, number } = view;
  return (
    <>
      <p>{t('method.formula')}</p>
      <p>{t('method.apart')}</p>
      <p>{t('method.same', { glossary: number(report.glossary) })}</p>
      <dl class="method">
        {PARTS.map(({ id, weight }) => (
          <div key={id} id={view.id(`method-${id}`)}>
            <dt>
              {t(`parts.${id}.name`)} <span class="note">{t('method.weight', { weight })}</span>
            </dt>
            <dd>{t(`parts.${id}.what`)}</dd>
            <dd class="note">{t(`parts.${id}.why`)}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

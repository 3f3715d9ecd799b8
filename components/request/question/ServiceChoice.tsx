import { speakFor } from '../../../core/contacts/counsel-languages.ts';
import { isGeneral } from '../../../core/contacts/kinds-of-lines.ts';
import type { Desks } from '../../../core/directory.ts';
import { SERVICES } from '../../../core/services.ts';
import { Select } from '../../settings/Select.tsx';
import type { Translate } from '../../translate.ts';
import { nameLanguage } from '../contacts/name-language.ts';
import type { RequestState } from '../request-state.ts';
import { describeReasons } from './describe-route.ts';

/** Emergencies have lines, not a desk. */
const DESKS = SERVICES.filter((service) => service !== 'safety');

/** Which desk helps, and why it was chosen; which centre; what to bring. */
export function DeskChoice({ state, t }: { state: RequestState; t: Translate }) {
  const { desks, choices, centres, centre, routing, entries, change } = state;
  const { service } = choices.value;
  const desk = desks.services[service];
  const route = routing.value.routes.find((candidate) => candidate.service === service);
  const reasons = entries.value.service === null && route ? describeReasons(route.reasons, state.language, t) : '';
  return (
    <section class="part">
      <h2>{t('desk.title')}</h2>
      {!state.isUnderstood.value && <NotUnderstood state={state} t={t} />}
      <Select
        label={t('desk.service')}
        value={service}
        options={DESKS.map((id) => [id, desks.services[id].name.user] as const)}
        onChange={(chosen) => change({ service: chosen, readyQuestion: null })}
      />
      <p class="note">
        {desk.about}{' '}
        {desk.site && (
          <a href={desk.site} target="_blank" rel="noopener noreferrer">
            {t('desk.site')}
          </a>
        )}
      </p>
      {reasons && <p class="note">{t('desk.because', { reasons })}</p>}
      {centre.value ? (
        <>
          <Select
            label={t('desk.centre')}
            value={centre.value.id}
            options={centres.value.map(({ id, name }) => [id, name.user] as const)}
            onChange={(chosen) => change({ centre: chosen })}
          />
          <CentreFacts centre={centre.value} t={t} />
        </>
      ) : (
        <p class="note">{t('desk.noCentre')}</p>
      )}
      {desk.experts && <p class="note">{desk.experts}</p>}
      {desk.bring.length > 0 && (
        <details>
          <summary>{t('desk.bring')}</summary>
          <ul class="bring">
            {desk.bring.map(({ user, ko }) => (
              <li key={ko}>
                {user} <span lang="ko">{ko}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

/** Where nothing in the question tells its subject: the line for any subject, and in which language who answers is listed. */
function NotUnderstood({ state, t }: { state: RequestState; t: Translate }) {
  const { desks, language, writtenIn } = state;
  const speaks = writtenIn.value ?? speakFor(language);
  return (
    <p class="not-understood" role="status">
      {t('desk.notUnderstood', { number: anySubjectNumber(desks), language: nameLanguage(speaks, language) })}
    </p>
  );
}

function anySubjectNumber({ services }: Desks): string {
  return SERVICES.flatMap((id) => services[id].lines).find(isGeneral)?.number ?? '';
}

function CentreFacts({ centre, t }: { centre: NonNullable<RequestState['centre']['value']>; t: Translate }) {
  const { address, phone, asOf, confidence, notes } = centre;
  const facts = [address?.user, phone].filter(Boolean).join(' · ');
  return (
    <p class="note">
      {facts && <span>{facts}. </span>}
      {notes ?? (confidence === 'low' || !asOf ? t('desk.unsure') : t('desk.asOf', { date: asOf }))}
    </p>
  );
}

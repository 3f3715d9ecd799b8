import { isGeneral } from '../../../core/contacts/contact-kinds.ts';
import type { Directory } from '../../../core/directory.ts';
import { SERVICES } from '../../../core/services.ts';
import type { Translate } from '../../../locales/create-translator.ts';
import { Select } from '../../settings/Select.tsx';
import { nameLanguage } from '../contacts/name-language.ts';
import type { RequestState } from '../request-state.ts';
import { describeReasons } from './describe-route.ts';

/** Emergencies have lines, not a service. */
const FORM_SERVICES = SERVICES.filter((service) => service !== 'safety');

/** Which service helps, and why it was chosen; which centre; what to bring. */
export function ServiceChoice({ state, t }: { state: RequestState; t: Translate }) {
  const { directory, choices, centres, centre, routing, entries, change } = state;
  const { service } = choices.value;
  const details = directory.services[service];
  const route = routing.value.routes.find((candidate) => candidate.service === service);
  const reasons = entries.value.service === null && route ? describeReasons(route.reasons, state.language, t) : '';
  return (
    <section class="part">
      <h2>{t('service.title')}</h2>
      {!state.isUnderstood.value && <NotUnderstood state={state} t={t} />}
      <Select
        label={t('service.service')}
        value={service}
        options={FORM_SERVICES.map((id) => [id, directory.services[id].name.user] as const)}
        onChange={(chosen) => change({ service: chosen, readyQuestion: null })}
      />
      <p class="note">
        {details.about}{' '}
        {details.site && (
          <a href={details.site} target="_blank" rel="noopener noreferrer">
            {t('service.site')}
          </a>
        )}
      </p>
      {reasons && <p class="note">{t('service.because', { reasons })}</p>}
      {centre.value ? (
        <>
          <Select
            label={t('service.centre')}
            value={centre.value.id}
            options={centres.value.map(({ id, name }) => [id, name.user] as const)}
            onChange={(chosen) => change({ centre: chosen })}
          />
          <CentreFacts centre={centre.value} t={t} />
        </>
      ) : (
        <p class="note">{t('service.noCentre')}</p>
      )}
      {details.experts && <p class="note">{details.experts}</p>}
      {details.bring.length > 0 && (
        <details>
          <summary>{t('service.bring')}</summary>
          <ul class="bring">
            {details.bring.map(({ user, ko }) => (
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
  const { directory, language, writtenIn } = state;
  const speaks = writtenIn.value ?? directory.languages.own;
  return (
    <p class="not-understood" role="status">
      {t('service.notUnderstood', { number: anySubjectNumber(directory), language: nameLanguage(speaks, language) })}
    </p>
  );
}

function anySubjectNumber({ services }: Directory): string {
  return SERVICES.flatMap((id) => services[id].contacts).find(isGeneral)?.number ?? '';
}

function CentreFacts({ centre, t }: { centre: NonNullable<RequestState['centre']['value']>; t: Translate }) {
  const { address, phone, asOf, confidence, notes } = centre;
  const facts = [address?.user, phone].filter(Boolean).join(' · ');
  return (
    <p class="note">
      {facts && <span>{facts}. </span>}
      {notes ?? (confidence === 'low' || !asOf ? t('service.unsure') : t('service.asOf', { date: asOf }))}
    </p>
  );
}

import { SERVICES } from '../../../core/services.ts';
import type { Translate } from '../../../locales/create-translator.ts';
import { Select } from '../../settings/Select.tsx';
import type { RequestState } from '../request-state.ts';
import { describeReasons } from './describe-route.ts';

/** Emergencies have lines, not a service. */
const FORM_SERVICES = SERVICES.filter((service) => service !== 'safety');

/** Which service helps, and why it was chosen; which centre; what to bring. */
export function ServiceChoice({ state, t }: { state: RequestState; t: Translate }) {
  const { directory, choices, centres, centre, routing, entries, bring, change } = state;
  const { service } = choices.value;
  const details = directory.services[service];
  const route = routing.value.routes.find((candidate) => candidate.service === service);
  const reasons = entries.value.service === null && route ? describeReasons(route.reasons, state.language, t) : '';
  return (
    <div class="part">
      <Select
        label={t('service.service')}
        value={service}
        options={FORM_SERVICES.map((id) => [id, directory.services[id].name.user] as const)}
        onChange={(chosen) => change({ service: chosen })}
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
      {bring.value.length > 0 && (
        <details>
          <summary>{t('service.bring')}</summary>
          <ul class="bring">
            {bring.value.map(({ user, ko }) => (
              <li key={ko}>
                {user} <span lang="ko">{ko}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
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

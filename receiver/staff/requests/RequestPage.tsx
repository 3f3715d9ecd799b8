/** @jsxRuntime automatic */
/** @jsxImportSource hono/jsx */
import type { Child } from 'hono/jsx';
import type { KeptRequest } from '../../store/requests/request.ts';
import { Layout } from '../parts/Layout.tsx';
import type { Staff } from '../roles.ts';
import type { View } from '../view.ts';
import { Status } from './RequestTable.tsx';

interface RequestProps {
  view: View;
  staff: Staff;
  request: KeptRequest;
}

/** Everything about one request, and the actions for it. */
export function RequestPage({ view, staff, request }: RequestProps) {
  const { t } = view;
  return (
    <Layout view={view} heading={request.id} staff={staff}>
      <p class="line">
        <a href="/">{t('request.back')}</a>
        <Status view={view} closed={request.closed_at !== null} />
      </p>
      <section class="box">
        <h2>{t('request.words')}</h2>
        {request.description ? (
          <p class="words" dir="auto" lang={request.language}>
            {request.description}
          </p>
        ) : (
          <p class="muted">{t('request.noWords')}</p>
        )}
      </section>
      <div class="boxes">
        <Details heading={t('request.sender')} rows={senderRows(view, request)} />
        <Details heading={t('request.heading')} rows={requestRows(view, request)} />
        <Details heading={t('request.page')} rows={pageRows(view, request)} />
        <Details heading={t('request.keeping')} rows={keepingRows(view, request)} />
      </div>
      <Actions view={view} staff={staff} request={request} />
    </Layout>
  );
}

type Row = readonly [name: string, value: Child | null];

function Details({ heading, rows }: { heading: string; rows: readonly Row[] }) {
  return (
    <section class="box">
      <h2>{heading}</h2>
      <dl>
        {rows.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd dir="auto">{value ?? '–'}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function senderRows({ t }: View, { first_name, last_name, email, phone, contact_method, address }: KeptRequest): Row[] {
  return [
    [t('request.name'), [first_name, last_name].filter(Boolean).join(' ') || null],
    [t('request.contactMethod'), t(`contactMethods.${contact_method}`)],
    [t('request.email'), email && <a href={`mailto:${encodeURIComponent(email)}`}>{email}</a>],
    [t('request.phone'), phone && <a href={`tel:${phone.replace(/[^\d+]/g, '')}`}>{phone}</a>],
    [t('request.address'), address],
  ];
}

function requestRows(view: View, { service, kind, language, answer_language, term }: KeptRequest): Row[] {
  const { t } = view;
  return [
    [t('request.service'), view.service(service)],
    [t('request.kind'), t(`kinds.${kind}`)],
    [t('request.language'), view.languageName(language)],
    [t('request.answerLanguage'), view.languageName(answer_language)],
    [t('request.term'), term && <span lang="ko">{view.word(term)}</span>],
  ];
}

function pageRows({ t }: View, { page_title, page_host }: KeptRequest): Row[] {
  return [
    [t('request.pageTitle'), page_title],
    [t('request.pageHost'), page_host],
  ];
}

function keepingRows(view: View, { received_at, closed_at, erase_at }: KeptRequest): Row[] {
  const { t } = view;
  return [
    [t('request.receivedAt'), view.time(received_at)],
    [t('request.consent'), t('request.consented')],
    [t('request.closedAt'), closed_at && view.time(closed_at)],
    [t('request.eraseAt'), view.time(erase_at)],
  ];
}

function Actions({ view: { t }, staff, request: { id, closed_at } }: RequestProps) {
  return (
    <div class="actions">
      <form method="post" action={`/requests/${id}/${closed_at ? 'reopen' : 'close'}`}>
        <button type="submit" class={closed_at ? undefined : 'main'}>
          {closed_at ? t('request.reopen') : t('request.close')}
        </button>
      </form>
      <a class="button" href={`/requests/${id}/export`}>
        {t('request.export')}
      </a>
      {staff.roles.includes('erase') ? (
        <a class="button danger" href={`/requests/${id}/erase`}>
          {t('request.erase')}
        </a>
      ) : null}
    </div>
  );
}

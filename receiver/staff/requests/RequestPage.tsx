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

/** Everything that is known of one request, and what can be done with it. */
export function RequestPage({ view, staff, request }: RequestProps) {
  const { texts } = view;
  return (
    <Layout view={view} heading={request.id} staff={staff}>
      <p class="line">
        <a href="/">{texts.back}</a>
        <Status view={view} closed={request.closed_at !== null} />
      </p>
      <section class="box">
        <h2>{texts.words}</h2>
        {request.description ? (
          <p class="words" dir="auto" lang={request.language}>
            {request.description}
          </p>
        ) : (
          <p class="muted">{texts.noWords}</p>
        )}
      </section>
      <div class="boxes">
        <Details heading={texts.sender} rows={senderRows(view, request)} />
        <Details heading={texts.request} rows={requestRows(view, request)} />
        <Details heading={texts.pageSection} rows={pageRows(view, request)} />
        <Details heading={texts.keeping} rows={keepingRows(view, request)} />
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

function senderRows({ texts }: View, { first_name, last_name, email, phone, contact_method, address }: KeptRequest): Row[] {
  return [
    [texts.name, [first_name, last_name].filter(Boolean).join(' ') || null],
    [texts.contact, texts.contactMethods[contact_method]],
    [texts.email, email && <a href={`mailto:${encodeURIComponent(email)}`}>{email}</a>],
    [texts.phone, phone && <a href={`tel:${phone.replace(/[^\d+]/g, '')}`}>{phone}</a>],
    [texts.address, address],
  ];
}

function requestRows(view: View, { service, kind, language, answer_language, term }: KeptRequest): Row[] {
  const { texts } = view;
  return [
    [texts.service, view.service(service)],
    [texts.kind, texts.kinds[kind]],
    [texts.language, view.languageName(language)],
    [texts.answerLanguage, view.languageName(answer_language)],
    [texts.term, term && <span lang="ko">{view.word(term)}</span>],
  ];
}

function pageRows({ texts }: View, { page_title, page_host }: KeptRequest): Row[] {
  return [
    [texts.pageTitle, page_title],
    [texts.pageHost, page_host],
  ];
}

function keepingRows(view: View, { received_at, closed_at, erase_at }: KeptRequest): Row[] {
  const { texts } = view;
  return [
    [texts.time, view.time(received_at)],
    [texts.consent, texts.consented],
    [texts.closedAt, closed_at && view.time(closed_at)],
    [texts.eraseAt, view.time(erase_at)],
  ];
}

function Actions({ view: { texts }, staff, request: { id, closed_at } }: RequestProps) {
  return (
    <div class="actions">
      <form method="post" action={`/requests/${id}/${closed_at ? 'reopen' : 'close'}`}>
        <button type="submit" class={closed_at ? undefined : 'main'}>
          {closed_at ? texts.reopen : texts.close}
        </button>
      </form>
      <a class="button" href={`/requests/${id}/export`}>
        {texts.export}
      </a>
      {staff.roles.includes('erase') ? (
        <a class="button danger" href={`/requests/${id}/erase`}>
          {texts.erase}
        </a>
      ) : null}
    </div>
  );
}

import type { PageName } from '../site-report.ts';

/** A page by its title, with its address below; a link where it is on the web. */
export function PageLink({ page: { address, title, language } }: { page: PageName }) {
  const name = title && (
    <span class="title" lang={language ?? undefined}>
      {title}
    </span>
  );
  return (
    <span class="page-link">
      {name}
      <Address address={address} />
    </span>
  );
}

/** An address without what all have in common; a link where it is on the web. */
export function Address({ address }: { address: string }) {
  if (!/^https?:\/\//i.test(address)) return <span class="address">{address}</span>;
  return (
    <a class="address" href={address} rel="noreferrer">
      {address.replace(/^https?:\/\/(?:www\.)?/i, '')}
    </a>
  );
}

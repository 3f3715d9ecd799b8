/** Addresses that the project may have one day. While one is null, what needs it is not shown. */
export interface Addresses {
  /** Home of the code, without a slash at its end; its issue forms are under `issues/new`. */
  repository: string | null;
  /** The site as `npm run build` writes it, with a slash at its end: `<language>/<term>.html`, `propose/index.html`. */
  site: string | null;
  /** Where proposals by mail arrive. Without it, a mail draft has no recipient. */
  mail: string | null;
  /** Where holes are reported, as SECURITY.md says it: a mail address, or an `https:` address of a form. */
  security: string | null;
}

/** The one place that says them. */
export const ADDRESSES: Addresses = { repository: null, site: null, mail: null, security: null };

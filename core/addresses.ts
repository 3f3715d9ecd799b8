/** Addresses on the web that the project may have one day. While one is null, what needs it is not shown. */
export interface Addresses {
  /** Home of the code. */
  repository: string | null;
  /** The glossary site as `npm run build` writes it, with a slash at its end; cards link to `<language>/<term>.html`. */
  glossarySite: string | null;
  /** A form for corrections; takes `term` and `lang` as query parameters. */
  correctionForm: string | null;
}

/** The one place that says them. */
export const ADDRESSES: Addresses = { repository: null, glossarySite: null, correctionForm: null };

/** Longer addresses are made by programs that repeat themselves. */
const LONGEST = 2_000;

/** Parameters that tell one visit, or one way to the page, from another, and never one page from another. */
const OF_A_VISIT = /^(?:jsessionid|phpsessid|aspsessionid\w*|session_?id|cfid|cftoken|utm_\w+|fbclid|gclid)$/i;
const SESSION_IN_PATH = /;(?:jsessionid|phpsessid)=[^/?#]*/i;

/** Files that are linked to as downloads, pictures or films. */
const NO_PAGE =
  /\.(?:7z|alz|avi|bmp|css|csv|docx?|egg|eot|exe|gif|gz|hml|hwpx?|ico|iso|jpe?g|js|json|m4a|mov|mp[34]|odt|pdf|png|pptx?|rar|rss|show|svg|tar|tiff?|ttf|txt|wav|webm|webp|wmv|woff2?|xlsx?|xml|zip)$/i;

/** Whether a text is an address of the web, and not the path of a file. */
export function isAddress(text: string): boolean {
  return /^https?:\/\//i.test(text);
}

/**
 * The address of a page without what does not belong to it: fragment, user and password, what tells a visit. Null for what is no
 * page on the web: another scheme, or an address that is none.
 */
export function pageAddress(href: string, base?: string): string | null {
  if (!URL.canParse(href.trim(), base)) return null;
  const url = new URL(href.trim(), base);
  if (!/^https?:$/.test(url.protocol) || url.href.length > LONGEST) return null;
  url.hash = '';
  url.username = '';
  url.password = '';
  url.pathname = url.pathname.replace(SESSION_IN_PATH, '');
  for (const name of [...url.searchParams.keys()]) if (OF_A_VISIT.test(name)) url.searchParams.delete(name);
  return url.href;
}

/** Whether the ending of an address says that it is a file of another kind. */
export function isOtherFile(address: string): boolean {
  return NO_PAGE.test(new URL(address).pathname);
}

/** What addresses of one program have in common: the path without its numbers, and the names of the parameters. */
export function shapeOf(address: string): string {
  const { host, pathname, searchParams } = new URL(address);
  const names = [...new Set(searchParams.keys())].sort();
  return `${host}${pathname.replace(/\d+/g, '0')}?${names.join('&')}`;
}

import type { Linked } from '../structured-data.ts';

/**
 * A description of the page for search engines. The contents of a script are not escaped by the renderer's rules but as JSON: no sign stays
 * that could end the script or begin a comment.
 */
export function LinkedData({ data }: { data: Linked }) {
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: jsonInScript(data) }} />;
}

/** JSON without the signs that mean something to a reader of HTML. */
export function jsonInScript(data: Linked): string {
  return JSON.stringify(data).replace(/[<>&\u2028\u2029]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

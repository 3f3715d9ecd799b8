/**
 * A text as an address, for a page that is one file: HTML inside an element would have to be escaped, which spoils a script or a style
 * sheet.
 */
export function asDataUrl(type: 'text/css' | 'text/javascript', text: string): string {
  return `data:${type};base64,${Buffer.from(text).toString('base64')}`;
}

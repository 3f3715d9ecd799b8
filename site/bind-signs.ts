/**
 * HTML in which French signs do not begin a line: the spaces before : ; ? ! » and after « do not break. The glossary's files
 * have plain spaces, because people can neither see nor type the others.
 */
export function bindSigns(html: string): string {
  return html.replace(/ ([:;?!»])/g, '\u00a0$1').replaceAll('« ', '«\u00a0');
}

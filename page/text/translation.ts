/**
 * True once the browser has translated the page itself. Chrome marks the root element with a class, others change the
 * language that the page declares; the Korean words are gone then, though the reader still wants them explained.
 */
export function isTranslated(document: Document, declared: string): boolean {
  const { classList, lang } = document.documentElement;
  if (classList.contains('translated-ltr') || classList.contains('translated-rtl')) return true;
  return declared.startsWith('ko') && lang !== '' && !lang.startsWith('ko');
}

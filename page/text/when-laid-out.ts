/**
 * Resolves once the browser has laid the page out by itself: at once where it has, never in a tab that nobody sees. Whoever asks
 * for positions earlier makes it do so at a time when the page is not ready, and perhaps load a font that is not needed.
 */
export function whenLaidOut(document: Document): Promise<void> {
  if (performance.getEntriesByType('paint').length) return Promise.resolve();
  return new Promise((resolve) => {
    const observer = new IntersectionObserver(() => {
      observer.disconnect();
      resolve();
    });
    observer.observe(document.documentElement);
  });
}

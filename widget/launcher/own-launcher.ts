export interface OwnLauncherOptions {
  document: Document;
  /** The element, or a selector. */
  own: string | Element;
  onPress(): void;
}

/** Listens to an element of the page that opens the list: by itself or by a selector, so that one that is made anew does so too. */
export function watchOwnLauncher({ document, own, onPress }: OwnLauncherOptions) {
  const end = new AbortController();
  const isOwn = (target: EventTarget) => (typeof own === 'string' ? target instanceof Element && target.matches(own) : target === own);
  const press = (event: Event) => event.composedPath().some(isOwn) && onPress();
  document.addEventListener('click', press, { capture: true, passive: true, signal: end.signal });
  return { setLanguage() {}, destroy: () => end.abort() };
}

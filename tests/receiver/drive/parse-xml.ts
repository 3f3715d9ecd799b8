import { Window } from 'happy-dom';

/** The root element of an XML document, as a browser parses it. */
export function parseXml(text: string) {
  return new new Window().DOMParser().parseFromString(text, 'text/xml').documentElement;
}

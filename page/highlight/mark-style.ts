import { adoptStyle } from '../style.ts';
import css from './mark-style.css?inline';

/** Makes marks visible in a document or shadow tree; returns what takes the style off again. */
export function addMarkStyle(root: Document | ShadowRoot): () => void {
  return adoptStyle(root, css);
}

import type { ComponentChild } from 'preact';
import { directionOf } from '../components/shown-languages.ts';
import type { Language } from '../core/languages.ts';

/** The content of a card in its box, which takes its place on the stage. */
export function framed(language: Language, kind: 'card' | 'card preview', content: ComponentChild): ComponentChild {
  return (
    <div class={`annae ${kind}`} role="dialog" aria-label="Annae" lang={language} dir={directionOf(language)}>
      {content}
    </div>
  );
}

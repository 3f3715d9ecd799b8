import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { mayHoldMarkup } from '../../core/own-terms/plain-text.ts';
import { Away } from '../Away.tsx';

/** What shows markup; loaded with the first card of an agency's own term that has some. */
export type SafeTextModule = typeof import('./SafeText.tsx');

interface OwnTextProps {
  text: string;
  /** The text as an agency has set it, of which `text` is what stands in it; missing for a text of ours. */
  markup: string | null | undefined;
  loadSafeText: (() => Promise<SafeTextModule>) | undefined;
}

/** A text, plain for ours. An agency's shows its markup as soon as what reads it is there; where that cannot be loaded, it stays plain. */
export function OwnText({ text, markup, loadSafeText }: OwnTextProps) {
  const [module, setModule] = useState<SafeTextModule | null>(null);
  useEffect(() => {
    if (markup && mayHoldMarkup(markup)) void loadSafeText?.().then(setModule, () => {});
  }, []);
  return module && markup ? <module.SafeText markup={markup} plain={text} /> : <p>{text}</p>;
}

/** The page of an agency on its own term. */
export function OwnLink({ href, children }: { href: string; children: ComponentChildren }) {
  const isPage = !href.startsWith('tel:') && !href.startsWith('mailto:');
  return <p>{isPage ? <Away href={href}>{children}</Away> : <a href={href}>{children}</a>}</p>;
}

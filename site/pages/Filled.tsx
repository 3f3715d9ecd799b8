import type { ComponentChildren } from 'preact';
import type { View } from '../site.ts';
import type { SiteText } from '../translate-site.ts';

interface FilledProps {
  view: View;
  text: SiteText;
  /** Name of the place in the text that the children take. */
  name: string;
  children: ComponentChildren;
}

/** A text of the site with elements in the place of one of its values. */
export function Filled({ view: { t }, text, name, children }: FilledProps) {
  const [before, after] = t(text, { [name]: '\u0000' }).split('\u0000');
  return (
    <>
      {before}
      {children}
      {after}
    </>
  );
}

import type { ComponentChildren } from 'preact';

/** The level of a heading below that of the panel: a drawer in a page begins lower than a page of our own. */
export type Heading = 'h2' | 'h3';

export interface WordSectionProps {
  name: string;
  heading: Heading;
  children: ComponentChildren;
}

/** Words that belong together, under a heading. */
export function WordSection({ name, heading: Name, children }: WordSectionProps) {
  return (
    <section class="word-group">
      <Name class="label">{name}</Name>
      {children}
    </section>
  );
}

import type { ComponentChildren } from 'preact';

export interface WideTableProps {
  /** Of the title, which names the table. */
  id: string;
  title: string;
  class?: string;
  children: ComponentChildren;
}

/** A table under its title, which scrolls by itself where the page is too narrow. */
export function WideTable({ id, title, class: name, children }: WideTableProps) {
  return (
    <>
      <h2 id={id}>{title}</h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region takes the focus so that keys can scroll it. */}
      <section class="scroll" aria-labelledby={id} tabIndex={0}>
        <table class={name} aria-labelledby={id}>
          {children}
        </table>
      </section>
    </>
  );
}

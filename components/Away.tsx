import type { ComponentChildren } from 'preact';

/** A link that leaves the page as it is, and tells the other side nothing of it. */
export function Away({ href, children }: { href: string; children: ComponentChildren }) {
  return (
    <a href={href} target="_blank" rel="noopener noreferrer">
      {children}
    </a>
  );
}

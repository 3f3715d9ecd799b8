import type { Language } from '../languages.ts';

/** A way to reach a centre that its file names. */
export type CentreChannel =
  | { type: 'portal'; href: string; lang: Language }
  | { type: 'phone'; number: string }
  | { type: 'mailto'; address: string }
  | { type: 'open311'; endpoint: string; jurisdiction: string | null };

/**
 * Every way to send a request: those of centres, and the two that are always there. Whoever handles channels names all of them,
 * so that the compiler shows every place that a new one concerns.
 */
export type ChannelType = CentreChannel['type'] | 'copy' | 'print';

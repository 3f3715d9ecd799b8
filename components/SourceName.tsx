import type { Source } from '../core/explanation.ts';
import { Away } from './Away.tsx';
import { nameSource } from './name-source.ts';

export interface SourceNameProps {
  source: Source;
  /** Whether a page opens beside the one that is read, or in its place. */
  away: boolean;
}

/** A source by its name: an article of a statute in Korean, or a link to an official page. */
export function SourceName({ source, away }: SourceNameProps) {
  const name = nameSource(source);
  if ('law' in source) return <span lang="ko">{name}</span>;
  return away ? <Away href={source.page}>{name}</Away> : <a href={source.page}>{name}</a>;
}

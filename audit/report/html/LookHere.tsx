import type { ReportView } from './view.ts';

/** Marks what a person has to look at, because a script or a pattern only suggests it. */
export function LookHere({ view }: { view: ReportView }) {
  return <span class="look-here">{view.t('todo.lookHere')}</span>;
}

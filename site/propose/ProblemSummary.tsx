import { useEffect, useRef } from 'preact/hooks';
import { languageName } from '../../components/shown-languages.ts';
import { isForeignLanguage } from '../../core/languages.ts';
import { type Problem, tellProblem } from '../../glossary/problem.ts';
import type { FieldSet } from './field-set.ts';
import { fieldsOf } from './fields-of.ts';

export interface ProblemSummaryProps {
  problems: readonly Problem[];
  set: FieldSet;
  onUnfinished(): void;
}

/** What is left to mend, each with a way to its field, and the way out for whoever cannot go on. Takes the focus when it appears. */
export function ProblemSummary({ problems, set, onUnfinished }: ProblemSummaryProps) {
  const { t, toldIn } = set.texts;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section class="summary" aria-labelledby="summary">
      <h2 id="summary" ref={heading} tabIndex={-1}>
        {t('summary', { count: problems.length })}
      </h2>
      <ul>
        {problems.map((problem) => {
          const { check, field, found, expected } = tellProblem(problem, toldIn);
          const said = `${found} → ${expected}`;
          const [name] = fieldsOf(problem, set.shown);
          return (
            <li key={`${check} ${field} ${found}`}>
              {name === undefined ? (
                <span lang={toldIn}>{said}</span>
              ) : (
                <a href={`#${name}`} onClick={(event) => goTo(event, name)}>
                  {labelOf(name, set)}: <span lang={toldIn}>{said}</span>
                </a>
              )}
            </li>
          );
        })}
      </ul>
      <button type="button" class="action" onClick={onUnfinished}>
        {t('unfinished')}
      </button>
    </section>
  );
}

/** The address keeps what it says of the word. */
function goTo(event: Event, name: string): void {
  event.preventDefault();
  document.getElementById(name)?.focus();
}

function labelOf(name: string, { texts: { t } }: FieldSet): string {
  const [first, last] = name.split('.');
  const label = t(`field.${last ?? first}`);
  return isForeignLanguage(first) ? `${languageName(first)}, ${label}` : label;
}

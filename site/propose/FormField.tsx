import type { ComponentChildren } from 'preact';
import { type Problem, tellProblem } from '../../glossary/problem.ts';
import type { FormTexts } from './form-texts.ts';

export interface FormFieldProps {
  /** As problems name it. */
  name: string;
  label: string;
  hint?: string;
  isOptional?: boolean;
  problems: readonly Problem[];
  texts: FormTexts;
  /** The field itself, with what belongs to it by name. */
  children(given: FieldAttributes): ComponentChildren;
}

/** What a field needs so that its label, hint and problems are read out with it. */
export interface FieldAttributes {
  id: string;
  'aria-describedby': string;
  'aria-invalid'?: 'true';
}

/** A field with its label, what to write, and what is wrong with it as it stands. */
export function FormField({ name, label, hint, isOptional = false, problems, texts, children }: FormFieldProps) {
  const { t } = texts;
  const isWrong = problems.some(({ severity }) => severity === 'must');
  return (
    <div class={isWrong ? 'form-field wrong' : 'form-field'}>
      <label class="label" for={name}>
        {label} {isOptional && <span class="optional">{t('optional')}</span>}
      </label>
      {hint && (
        <p class="hint" id={`${name}-hint`}>
          {hint}
        </p>
      )}
      {children({ id: name, 'aria-describedby': `${name}-hint ${name}-problems`, ...(isWrong && { 'aria-invalid': 'true' }) })}
      <div id={`${name}-problems`} aria-live="polite">
        <ProblemList problems={problems} texts={texts} />
      </div>
    </div>
  );
}

/** Problems as the checks tell them, in Korean or English. */
export function ProblemList({ problems, texts: { t, toldIn } }: { problems: readonly Problem[]; texts: FormTexts }) {
  if (!problems.length) return null;
  return (
    <ul class="problems">
      {problems.map((problem) => {
        const { check, severity, field, found, expected, tip } = tellProblem(problem, toldIn);
        return (
          <li key={`${check} ${field} ${found}`} class={severity}>
            <strong>{t(severity)}</strong>{' '}
            <span lang={toldIn}>
              {found} → {expected}
            </span>
            {tip && (
              <p class="tip" lang={toldIn}>
                {tip}
              </p>
            )}
          </li>
        );
      })}
    </ul>
  );
}

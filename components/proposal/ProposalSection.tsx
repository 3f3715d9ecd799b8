import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Language } from '../../core/languages.ts';
import type { Proposal } from '../../core/proposal/proposal.ts';
import type { GrowingRedactor } from '../../core/redact/growing-redactor.ts';
import type { Translate } from '../../locales/create-translator.ts';
import type { ProposalWays } from './ProposalWays.tsx';

/** What proposals need of the shell that they are written in. */
export interface ProposalShell {
  /** What strikes out personal details, for the reader of a language. */
  redactor(language: Language): GrowingRedactor;
  /** Puts a text on the clipboard; false where that is refused. */
  copy(text: string): Promise<boolean>;
  /** The host of the page that the words are from; null where it is none. */
  from: string | null;
}

export interface ProposalSectionProps extends Pick<ProposalShell, 'redactor' | 'copy'> {
  proposal: Proposal;
  /** What is read when the section takes the focus. */
  label: string;
  language: Language;
  t: Translate;
  onClose(): void;
}

/** A proposal with the ways to hand it over, which takes the focus; its code is loaded with the first. */
export function ProposalSection({ proposal, label, language, t, redactor, copy, onClose }: ProposalSectionProps) {
  const frame = useRef<HTMLDivElement>(null);
  const [Ways, setWays] = useState<typeof ProposalWays | 'failed' | null>(null);
  const strikeOut = useMemo(() => redactor(language), [language]);
  useLayoutEffect(() => frame.current!.focus({ preventScroll: true }), [proposal]);
  useEffect(load, []);

  function load(): void {
    setWays(null);
    void import('./ProposalWays.tsx').then(
      (module) => setWays(() => module.ProposalWays),
      () => setWays('failed'),
    );
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key !== 'Escape') return;
    // What is around the section stays open.
    event.stopPropagation();
    onClose();
  }

  return (
    // biome-ignore lint/a11y/useSemanticElements: it holds texts and links beside its fields
    <div ref={frame} class="proposal-section" role="group" aria-label={label} tabIndex={-1} onKeyDown={onKeyDown}>
      {Ways === null && <p role="status">{t('proposal.loading')}</p>}
      {Ways === 'failed' && (
        <div role="alert">
          <p>{t('proposal.failed')}</p>
          <button type="button" class="action" onClick={load}>
            {t('card.retry')}
          </button>
        </div>
      )}
      {typeof Ways === 'function' && <Ways {...{ proposal, language, copy, onClose }} redactor={strikeOut} />}
    </div>
  );
}

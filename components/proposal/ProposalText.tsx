import { useId, useState } from 'preact/hooks';
import type { Addresses } from '../../core/addresses.ts';
import { type HandingOver, listWays } from '../../core/proposal/list-ways.ts';
import type { Proposal } from '../../core/proposal/proposal.ts';
import type { Translate } from '../../locales/create-translator.ts';
import { WayButton, WayLink } from '../Way.tsx';
import type { ReadyProposal } from './use-written-proposal.ts';

export interface ProposalTextProps {
  ready: ReadyProposal;
  copy(text: string): Promise<boolean>;
  onClose?(): void;
  addresses?: Addresses;
}

const OPEN: Record<Proposal['kind'], string> = {
  correction: 'open.correct',
  'missing-word': 'open.missing',
  'missed-searches': 'open.searches',
};

/** The text first, because it is what is handed over; then the ways, each with what pressing it does. */
export function ProposalText({ ready, copy, onClose, addresses }: ProposalTextProps) {
  const { t, proposal, quoted } = ready;
  const id = useId();
  const [title, setTitle] = useState(ready.written.title);
  const [text, setText] = useState(ready.written.text);
  const ways = listWays({ ...ready.written, title, text }, proposal, addresses);
  return (
    <section class="proposal" aria-labelledby={`${id}-heading`}>
      <h2 id={`${id}-heading`}>{t(OPEN[proposal.kind])}</h2>
      <p class="note">{t('ways.intro')}</p>
      {quoted === 'struck' && <p class="note">{t('ways.struck')}</p>}
      {quoted === 'left out' && <p class="note">{t('ways.notQuoted')}</p>}
      <label class="field">
        <span class="label">{t('ways.subject')}</span>
        <input value={title} onInput={({ currentTarget }) => setTitle(currentTarget.value)} />
      </label>
      <label class="field">
        <span class="label">{t('ways.text')}</span>
        <textarea rows={9} value={text} onInput={({ currentTarget }) => setText(currentTarget.value)} />
      </label>
      <Ways ways={ways} hasRecipient={!ways.mail.startsWith('mailto:?')} copy={copy} t={t} />
      {onClose && (
        <button type="button" class="action" onClick={onClose}>
          {t('ways.close')}
        </button>
      )}
    </section>
  );
}

interface WaysProps {
  ways: HandingOver;
  hasRecipient: boolean;
  copy(text: string): Promise<boolean>;
  t: Translate;
}

function Ways({ ways, hasRecipient, copy, t }: WaysProps) {
  /** What was last copied, and whether the browser let us; another text since is not. */
  const [copied, setCopied] = useState<{ text: string; done: boolean } | null>(null);
  const copyWhole = async () => setCopied({ text: ways.copy, done: await copy(ways.copy) });
  const mailNote = !ways.isMailWhole ? 'ways.mailCut' : hasRecipient ? 'ways.mailNote' : 'ways.mailNobody';
  return (
    <>
      <ul class="ways">
        {ways.issue && (
          <li>
            <WayLink icon="send" title={t('ways.issue')} note={t('ways.issueNote')} href={ways.issue} away />
          </li>
        )}
        {ways.form && (
          <li>
            <WayLink icon="list" title={t('ways.form')} note={t('ways.formNote')} href={ways.form} away />
          </li>
        )}
        <li>
          <WayLink
            icon="mail"
            title={t('ways.mail')}
            note={t(mailNote)}
            href={ways.mail}
            {...(!ways.isMailWhole && { onClick: () => void copyWhole() })}
          />
        </li>
        <li>
          <WayButton icon="copy" title={t('ways.copy')} onClick={() => void copyWhole()} />
        </li>
      </ul>
      <p role="status" class="note">
        {copied?.text === ways.copy && t(copied.done ? 'ways.copied' : 'ways.copyFailed')}
      </p>
    </>
  );
}

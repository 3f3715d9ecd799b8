import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { CardHelp } from '../../core/contacts/help-on-card.ts';
import type { Proposal } from '../../core/proposal/proposal.ts';
import { ProposalSection, type ProposalShell } from '../proposal/ProposalSection.tsx';
import { HelpTab, type HelpTabProps } from './HelpTab.tsx';
import { WordsTab, type WordsTabProps } from './list/WordsTab.tsx';
import { PanelCard, type PanelCardProps } from './PanelCard.tsx';
import { type Selection, SelectionWords } from './SelectionWords.tsx';
import { type Tab, Tabs } from './Tabs.tsx';
import type { TodoOfPage } from './todo-of-page.ts';
import { useCardTrail } from './use-card-trail.ts';
import { useProposals } from './use-proposals.ts';

export interface PanelBodyProps
  extends Omit<WordsTabProps, 'onOpen' | 'onAsk' | 'onMissing'>,
    Pick<PanelCardProps, 'explain' | 'onListen' | 'onKnow' | 'keeper'> {
  loadHelp(): Promise<CardHelp>;
  /** Opens a request about a term by its id, or with words; false where it has to wait. Null where requests are not offered. */
  onAsk: ((about: { term?: string; words?: string }) => Promise<boolean>) | null;
  /** What the page asks of its reader; without it there is no such tab. */
  todo?: TodoOfPage;
  /** What a shell adds to what the page asks. */
  belowTodo?: ComponentChildren;
  /** What a shell adds to who helps. */
  belowHelp?: HelpTabProps['children'];
  /** Tabs of one shell alone. */
  moreTabs?: readonly Tab[];
  /** A selected text takes the place of the tabs until the reader is done with it. */
  selection?: Selection | null;
  onSelectionDone?(): void;
  /** What the reader proposes to those who tend the glossary; it takes the place of all else. */
  proposal: Proposal | null;
  /** The reader begins a proposal, or is done with it. */
  onProposal(proposal: Proposal | null): void;
  proposing: ProposalShell;
}

/**
 * What both panels show below their title: tabs, or in their place the words of a selected text, the card of a word that is
 * not on the page, or a proposal.
 */
export function PanelBody({ todo, moreTabs = [], belowTodo, belowHelp, selection = null, onSelectionDone, ...props }: PanelBodyProps) {
  const { glossary, language, t, heading, loadHelp, onAsk, explain, onListen, onKnow, keeper, proposal, onProposal, proposing } = props;
  const body = useRef<HTMLDivElement>(null);
  const { trail, setTrail, open } = useCardTrail(body);
  const isOpen = trail.length > 0;
  const isProposing = proposal !== null;
  const { correct, miss } = useProposals(body, { proposal, onProposal, language, from: proposing.from });
  const hadSelection = useRef(false);
  useLayoutEffect(() => {
    setTrail([]);
    if (selection) onProposal(null);
    if (!selection && hadSelection.current) body.current!.querySelector<HTMLElement>('[role=tab][aria-selected=true]')?.focus();
    hadSelection.current = selection !== null;
  }, [selection]);

  function showTodo(found: TodoOfPage) {
    if (found.type === 'read') return found.show({ glossary, language, t, heading, onOpen: open, onAsk: ask });
    return <p role="status">{t(found.type === 'reading' ? 'panel.reading' : 'panel.todoFailed')}</p>;
  }

  const ask = onAsk && ((words: string) => void onAsk({ words }));
  const tabs: Tab[] = [
    { id: 'words', name: t('panel.words'), content: () => <WordsTab {...props} onOpen={open} onAsk={ask} onMissing={miss} /> },
    ...(todo ? [{ id: 'todo', name: t('panel.todo'), content: () => [showTodo(todo), belowTodo] }] : []),
    {
      id: 'help',
      name: t('card.helps'),
      content: () => (
        <HelpTab loadHelp={loadHelp} language={language} t={t} heading={heading}>
          {belowHelp}
        </HelpTab>
      ),
    },
    ...moreTabs,
  ];
  return (
    <div ref={body} class="panel-body">
      {proposal && (
        <ProposalSection
          {...proposing}
          {...{ proposal, language, t }}
          label={t(proposal.kind === 'correction' ? 'card.correct' : 'panel.missing')}
          onClose={() => onProposal(null)}
        />
      )}
      {isOpen && (
        <div hidden={isProposing}>
          <PanelCard
            {...{ trail, language, t, explain, onListen, onKnow, keeper }}
            onCorrect={correct}
            onTrail={setTrail}
            onClose={() => setTrail([])}
            onAsk={onAsk && ((term) => onAsk({ term }))}
          />
        </div>
      )}
      {selection && glossary && (
        <div hidden={isOpen || isProposing}>
          <SelectionWords
            {...{ selection, glossary, language, t, heading }}
            onOpen={open}
            onAsk={(words) => void onAsk?.({ words })}
            onDone={() => onSelectionDone?.()}
          />
        </div>
      )}
      <div hidden={isOpen || isProposing || selection !== null}>
        <Tabs label={t('panel.parts')} tabs={tabs} first={todo?.type === 'read' && todo.isLetter ? 'todo' : null} />
      </div>
    </div>
  );
}

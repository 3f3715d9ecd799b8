import type { ComponentChildren } from 'preact';
import type { Translate } from '../../locales/create-translator.ts';
import { Icon } from '../Icon.tsx';

export interface PanelHeaderProps {
  /** A panel that is a page of its own begins with h1, a drawer in another's page with h2. */
  heading: 'h1' | 'h2';
  id?: string;
  t: Translate;
  /** Opens a request about the page; null where requests are not offered. */
  onAsk: (() => void) | null;
  /** The button at its end. */
  children: ComponentChildren;
}

/** The panel's name, the way to a request, and one more button. */
export function PanelHeader({ heading: Name, id, t, onAsk, children }: PanelHeaderProps) {
  return (
    <header class="panel-header">
      <div>
        <Name id={id}>
          <span lang="ko">안내</span> Annae
        </Name>
        {onAsk && (
          <button type="button" class="action" onClick={onAsk}>
            <Icon name="ask" />
            {t('card.ask')}
          </button>
        )}
      </div>
      {children}
    </header>
  );
}

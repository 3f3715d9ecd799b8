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
  // The header of a page, and in a page of somebody else a part of the dialog: a page has one banner.
  const Frame = Name === 'h1' ? 'header' : 'div';
  return (
    <Frame class="panel-header">
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
    </Frame>
  );
}

import { useState } from 'preact/hooks';
import type { Translate } from '../../../locales/create-translator.ts';
import { RemovableList } from './RemovableList.tsx';

/** A site, and what it is called. */
export interface ListedSite {
  id: string;
  /** Null for all sites. */
  host: string | null;
}

export interface SiteListsProps {
  /** The sites that the reader has allowed. */
  added: readonly ListedSite[];
  /** The hosts on which nothing is marked. */
  off: readonly string[];
  t: Translate;
  onRemove(site: ListedSite): void;
  onSwitchOn(host: string): void;
}

/** The sites that the reader has added, and those where nothing is marked. */
export function SiteLists({ added, off, t, onRemove, onSwitchOn }: SiteListsProps) {
  const [removed, setRemoved] = useState('');
  const nameOf = ({ host }: ListedSite) => host ?? t('sites.all');
  const say = (host: string) => setRemoved(t('sites.removed', { host }));
  return (
    <>
      <h3>{t('sites.always')}</h3>
      <RemovableList
        label={t('sites.always')}
        items={added.map((site) => ({ id: site.id, text: nameOf(site) }))}
        empty={t('sites.alwaysNone', { always: t('settings.always') })}
        button={t('sites.remove')}
        onRemove={({ id, text }) => {
          onRemove(added.find((site) => site.id === id)!);
          say(text);
        }}
      />
      <h3>{t('sites.off')}</h3>
      <RemovableList
        label={t('sites.off')}
        items={off.map((host) => ({ id: host, text: host }))}
        empty={t('sites.offNone')}
        button={t('sites.remove')}
        onRemove={({ id }) => {
          onSwitchOn(id);
          say(id);
        }}
      />
      <p role="status" class="status">
        {removed}
      </p>
    </>
  );
}

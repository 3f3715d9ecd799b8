import { useEffect, useState } from 'preact/hooks';
import type { CardHelp } from '../../../core/contacts/help-on-card.ts';
import type { Service } from '../../../core/services.ts';

export interface PageServiceOptions {
  /** Whether anything depends on it: to find it out, much is loaded. */
  isWanted: boolean;
  loadHelp: (() => Promise<CardHelp>) | undefined;
}

/** The service of the page; null while it is not known. */
export function usePageService({ isWanted, loadHelp }: PageServiceOptions): Service | null {
  const [service, setService] = useState<Service | null>(null);
  useEffect(() => {
    let isCurrent = true;
    setService(null);
    if (isWanted && loadHelp)
      void loadHelp().then(
        (help) => isCurrent && setService(help.service.id),
        () => {},
      );
    return () => {
      isCurrent = false;
    };
  }, [isWanted, loadHelp]);
  return service;
}

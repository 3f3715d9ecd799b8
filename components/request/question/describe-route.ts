import type { Language } from '../../../core/languages.ts';
import type { Reason } from '../../../core/route/evidence/describe-reason.ts';
import type { Translate } from '../../../locales/create-translator.ts';

/** Reasons shown beside a choice: the strongest few. */
const MOST = 3;

/** Why a service was chosen, in the reader's language; empty where nothing speaks for it. */
export function describeReasons(reasons: readonly Reason[], language: Language, t: Translate): string {
  const parts = reasons.slice(0, MOST).map((reason) => describe(reason, t));
  return new Intl.ListFormat(language).format(parts);
}

function describe(reason: Reason, t: Translate): string {
  switch (reason.type) {
    case 'urgent':
      return t('reason.urgent');
    case 'asked':
      return t('reason.asked');
    case 'words':
      return reason.words[0] ? t('reason.wordsQuoted', { words: reason.words[0] }) : t('reason.words');
    case 'title':
      return t('reason.title', { word: reason.word });
    case 'host':
      return t('reason.host', { host: reason.host });
    case 'terms':
      return t('reason.terms', { count: reason.count });
  }
}

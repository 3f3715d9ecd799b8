import type { Translate } from '../../../locales/create-translator.ts';
import type { WordsAsWritten } from './load-words-as-written.ts';

/** Says why the text cannot be sent yet, and offers another try where what finds personal details could not be loaded. */
export function RedactionStatus({ redacting, t }: { redacting: WordsAsWritten; t: Translate }) {
  const readiness = redacting.readiness.value;
  return (
    <>
      <p role="status">{readiness !== 'ready' && t(`redacting.${readiness}`)}</p>
      {readiness === 'failed' && (
        <button type="button" class="action" onClick={redacting.tryAgain}>
          {t('redacting.again')}
        </button>
      )}
    </>
  );
}

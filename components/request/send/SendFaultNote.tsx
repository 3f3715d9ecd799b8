import type { Translate } from '../../../locales/create-translator.ts';
import type { SendFault } from './send-step.ts';

export interface SendFaultNoteProps {
  fault: SendFault;
  host: string;
  /** Whether the draft survives the page. */
  isKept: boolean;
  t: Translate;
  onAgain(): void;
}

/** What went wrong, what it means for the request, and the way on. */
export function SendFaultNote({ fault, host, isKept, t, onAgain }: SendFaultNoteProps) {
  const errors = fault.type === 'refused' ? fault.errors.flatMap(({ description }) => description ?? []) : [];
  return (
    <div class="send-fault" role="alert">
      <p>{describe(fault, host, errors.length > 0, t)}</p>
      {errors.length > 0 && (
        <ul>
          {errors.map((error) => (
            <li key={error}>{error}</li>
          ))}
        </ul>
      )}
      {fault.type === 'failed' && fault.arrived === 'unknown' && <p>{t('send.fault.mayHaveArrived')}</p>}
      <p>{t(isKept ? 'send.kept' : 'send.keptPage')}</p>
      <button type="button" class="action" onClick={onAgain}>
        {t('send.again')}
      </button>
    </div>
  );
}

function describe(fault: SendFault, host: string, hasErrors: boolean, t: Translate): string {
  switch (fault.type) {
    case 'invalid':
    case 'failed':
      return t(`send.fault.${fault.reason}`, { host });
    case 'busy':
      return fault.seconds === null ? t('send.fault.busy', { host }) : t('send.fault.busySeconds', { host, count: fault.seconds });
    case 'refused':
      return hasErrors ? t('send.fault.refused', { host }) : t('send.fault.refusedSilently', { host, status: fault.status });
    default:
      return t(`send.fault.${fault.type}`, { host });
  }
}

import type { SendOnlineProps } from './SendOnline.tsx';
import { useLoaded } from './use-loaded.ts';

/**
 * Sending online, which is loaded after the form. All of it is there before it can be pressed: browsers ask for a permission in
 * the press itself.
 */
export function SendOnlineLater({ load = loadSendOnline, ...props }: SendOnlineProps & { load?: typeof loadSendOnline }) {
  const loaded = useLoaded(load).value;
  const { endpoint, t } = props;
  // A new centre is a new conversation.
  if (loaded && 'thing' in loaded) return <loaded.thing key={endpoint ?? ''} {...props} />;
  if (!loaded) return <p class="note">{t('send.loading')}</p>;
  return (
    <div class="online">
      <p role="alert" class="note">
        {t('send.notLoaded')}
      </p>
      <button type="button" class="action" onClick={loaded.tryAgain}>
        {t('send.again')}
      </button>
    </div>
  );
}

async function loadSendOnline() {
  return (await import('./SendOnline.tsx')).SendOnline;
}

/** @jsxRuntime automatic */
/** @jsxImportSource hono/jsx */

import { Layout } from '../parts/Layout.tsx';
import type { Staff } from '../roles.ts';
import type { View } from '../view.ts';
import { drawCode } from './draw-code.ts';
import { CodeInput } from './LoginPage.tsx';

interface AccountProps {
  view: View;
  staff: Staff;
  /** Whether a second factor is set up. */
  protectedByCode: boolean;
  /** The secret to set up, and the address in its QR code. */
  secret: string;
  address: string;
  error?: 'wrongToken' | 'wrongCode' | 'tooMany';
}

/** What a person's token allows, and the form that sets up a second factor. */
export function AccountPage({ view, staff, protectedByCode, secret, address, error }: AccountProps) {
  const { t } = view;
  return (
    <Layout view={view} heading={t('menu.account')} staff={staff} at="account">
      <p>
        {t('tokens.rights')}: {staff.roles.map((role) => t(`roles.${role}`)).join(', ')}
      </p>
      <section class="box">
        <h2>{t('tokens.secondFactor')}</h2>
        <p>{protectedByCode ? t('account.factorOn') : t('account.factorOff')}</p>
        <form class="set-up" method="post" action="/account/second-factor">
          <div>
            <QrCode label={t('account.qrCode')} text={address} />
            <p class="muted">{t('account.orType')}</p>
            <p class="secret">
              <code>{secret.replace(/(.{4})(?=.)/g, '$1 ')}</code>
            </p>
          </div>
          <div class="fields">
            {error ? (
              <p class="error" role="alert">
                {t(`errors.${error}`)}
              </p>
            ) : null}
            <p>{t('account.factorSteps')}</p>
            <input type="hidden" name="secret" value={secret} />
            <label for="token">{t('login.token')}</label>
            <input id="token" name="token" type="password" autocomplete="current-password" required aria-describedby="again" />
            <p id="again" class="muted">
              {t('account.tokenAgain')}
            </p>
            <label for="code">{t('login.code')}</label>
            <CodeInput required />
            <div class="actions">
              <button type="submit" class="main">
                {protectedByCode ? t('account.replaceFactor') : t('account.addFactor')}
              </button>
            </div>
          </div>
        </form>
      </section>
    </Layout>
  );
}

function QrCode({ label, text }: { label: string; text: string }) {
  const { size, path } = drawCode(text);
  return (
    <svg class="qr" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label}>
      <path d={path} />
    </svg>
  );
}

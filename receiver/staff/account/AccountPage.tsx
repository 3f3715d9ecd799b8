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

/** What somebody's token lets them do, and the way to a second factor. */
export function AccountPage({ view, staff, protectedByCode, secret, address, error }: AccountProps) {
  const { texts } = view;
  return (
    <Layout view={view} heading={texts.account} staff={staff} at="account">
      <p>
        {texts.rights}: {staff.roles.map((role) => texts.roles[role]).join(', ')}
      </p>
      <section class="box">
        <h2>{texts.secondFactor}</h2>
        <p>{protectedByCode ? texts.factorOn : texts.factorOff}</p>
        <form class="set-up" method="post" action="/account/second-factor">
          <div>
            <QrCode label={texts.qrCode} text={address} />
            <p class="muted">{texts.orType}</p>
            <p class="secret">
              <code>{secret.replace(/(.{4})(?=.)/g, '$1 ')}</code>
            </p>
          </div>
          <div class="fields">
            {error ? (
              <p class="error" role="alert">
                {texts[error]}
              </p>
            ) : null}
            <p>{texts.factorSteps}</p>
            <input type="hidden" name="secret" value={secret} />
            <label for="token">{texts.token}</label>
            <input id="token" name="token" type="password" autocomplete="current-password" required aria-describedby="again" />
            <p id="again" class="muted">
              {texts.tokenAgain}
            </p>
            <label for="code">{texts.code}</label>
            <CodeInput required />
            <div class="actions">
              <button type="submit" class="main">
                {protectedByCode ? texts.replaceFactor : texts.addFactor}
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

/** @jsxRuntime automatic */
/** @jsxImportSource hono/jsx */
import type { TokenChange } from '../../log/token-changes.ts';
import { ColumnHeads } from '../parts/ColumnHeads.tsx';
import { Layout } from '../parts/Layout.tsx';
import { readRoles, type Staff } from '../roles.ts';
import type { View } from '../view.ts';
import { AddToken } from './AddToken.tsx';
import type { KeptToken } from './tokens.ts';

interface TokensProps {
  view: View;
  staff: Staff;
  tokens: readonly KeptToken[];
  changes: readonly TokenChange[];
  /** Whether the last name or roles were not valid. */
  refused?: boolean;
}

/** Who may log in and what they may do, and a form for a new token. */
export function TokensPage({ view, staff, tokens, changes, refused }: TokensProps) {
  const { t } = view;
  return (
    <Layout view={view} heading={t('menu.tokens')} staff={staff} at="tokens">
      <p class="muted">{t('tokens.hint')}</p>
      <TokenTable view={view} staff={staff} tokens={tokens} />
      <AddToken view={view} refused={refused} />
      <h2 class="after">{t('tokens.changes')}</h2>
      <p class="muted">{t('tokens.changesHint')}</p>
      <ChangeTable view={view} changes={changes} />
    </Layout>
  );
}

function TokenTable({ view, staff, tokens }: Pick<TokensProps, 'view' | 'staff' | 'tokens'>) {
  const { t } = view;
  return (
    <table class="list">
      <ColumnHeads columns={[t('request.name'), t('tokens.rights'), t('tokens.secondFactor'), t('tokens.since'), t('tokens.change')]} />
      <tbody>
        {tokens.map(({ name, roles, sealedSecret, madeAt }) => (
          <tr key={name}>
            <th scope="row">
              <bdi>{name}</bdi>
            </th>
            <td>{roles.map((role) => t(`roles.${role}`)).join(', ')}</td>
            <td>{sealedSecret && t('tokens.factorSet')}</td>
            <td>{view.time(madeAt)}</td>
            <td class="buttons">
              {sealedSecret ? <Change name={name} to="remove-code" label={t('tokens.removeFactor')} /> : null}
              {name === staff.name ? (
                <span class="muted">{t('tokens.you')}</span>
              ) : (
                <Change name={name} to="remove" label={t('tokens.remove')} danger />
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The button's name says whose token it changes, for people who hear it without the row. */
function Change({ name, to, label, danger }: { name: string; to: 'remove' | 'remove-code'; label: string; danger?: boolean }) {
  return (
    <form method="post" action={`/tokens/${to}`}>
      <input type="hidden" name="name" value={name} />
      <button type="submit" class={danger ? 'danger' : undefined} aria-label={`${label}: ${name}`}>
        {label}
      </button>
    </form>
  );
}

function ChangeTable({ view, changes }: Pick<TokensProps, 'view' | 'changes'>) {
  const { t } = view;
  return (
    <table class="list">
      <ColumnHeads columns={[t('log.when'), t('log.who'), t('log.what'), t('request.name'), t('tokens.rights')]} />
      <tbody>
        {changes.map(({ at, staff, action, name, roles }) => (
          <tr key={`${at.toISOString()} ${action} ${name}`}>
            <th scope="row">{view.time(at)}</th>
            <td>
              <bdi>{view.actor(staff)}</bdi>
            </td>
            <td>{t(`actions.${action}`)}</td>
            <td>
              <bdi>{name}</bdi>
            </td>
            <td>{(readRoles(roles) ?? []).map((role) => t(`roles.${role}`)).join(', ') || '–'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

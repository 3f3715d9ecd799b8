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
  /** The name or the roles that were asked for would not do. */
  refused?: boolean;
}

/** Who may log in and for what, and a form for one more. */
export function TokensPage({ view, staff, tokens, changes, refused }: TokensProps) {
  const { texts } = view;
  return (
    <Layout view={view} heading={texts.tokens} staff={staff} at="tokens">
      <p class="muted">{texts.tokensHint}</p>
      <TokenTable view={view} staff={staff} tokens={tokens} />
      <AddToken view={view} refused={refused} />
      <h2 class="after">{texts.changes}</h2>
      <p class="muted">{texts.changesHint}</p>
      <ChangeTable view={view} changes={changes} />
    </Layout>
  );
}

function TokenTable({ view, staff, tokens }: Pick<TokensProps, 'view' | 'staff' | 'tokens'>) {
  const { texts } = view;
  return (
    <table class="list">
      <ColumnHeads columns={[texts.name, texts.rights, texts.secondFactor, texts.since, texts.change]} />
      <tbody>
        {tokens.map(({ name, roles, sealedSecret, madeAt }) => (
          <tr key={name}>
            <th scope="row">
              <bdi>{name}</bdi>
            </th>
            <td>{roles.map((role) => texts.roles[role]).join(', ')}</td>
            <td>{sealedSecret && texts.factorSet}</td>
            <td>{view.time(madeAt)}</td>
            <td class="buttons">
              {sealedSecret ? <Change name={name} to="remove-code" label={texts.removeFactor} /> : null}
              {name === staff.name ? (
                <span class="muted">{texts.you}</span>
              ) : (
                <Change name={name} to="remove" label={texts.removeToken} danger />
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The button's name says whose token it changes, for those who hear it without the row. */
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
  const { texts } = view;
  return (
    <table class="list">
      <ColumnHeads columns={[texts.when, texts.who, texts.what, texts.name, texts.rights]} />
      <tbody>
        {changes.map(({ at, staff, action, name, roles }) => (
          <tr key={`${at.toISOString()} ${action} ${name}`}>
            <th scope="row">{view.time(at)}</th>
            <td>
              <bdi>{texts.withoutLogIn[staff] ?? staff}</bdi>
            </td>
            <td>{texts.actions[action]}</td>
            <td>
              <bdi>{name}</bdi>
            </td>
            <td>{(readRoles(roles) ?? []).map((role) => texts.roles[role]).join(', ') || '–'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

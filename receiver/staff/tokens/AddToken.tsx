/** @jsxRuntime automatic */
/** @jsxImportSource hono/jsx */
import { ROLES } from '../roles.ts';
import type { View } from '../view.ts';

/** The form for a new token. `refused`: the last name or roles were not valid. */
export function AddToken({ view: { t }, refused }: { view: View; refused?: boolean }) {
  return (
    <form class="box fields after" method="post" action="/tokens/add">
      <h2>{t('tokens.add')}</h2>
      {refused ? (
        <p class="error" role="alert">
          {t('tokens.refused')}
        </p>
      ) : null}
      <label for="name">{t('request.name')}</label>
      <input id="name" name="name" required maxlength={40} autocomplete="off" spellcheck={false} aria-describedby="name-hint" />
      <p id="name-hint" class="muted">
        {t('tokens.nameHint')}
      </p>
      <fieldset>
        <legend>{t('tokens.rights')}</legend>
        {ROLES.map((role) => (
          <label key={role} class="choice">
            <input type="checkbox" name="roles" value={role} checked={role === 'read'} />
            {t(`roles.${role}`)}
          </label>
        ))}
      </fieldset>
      <div class="actions">
        <button type="submit" class="main">
          {t('tokens.add')}
        </button>
      </div>
    </form>
  );
}

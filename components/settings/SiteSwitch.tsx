import type { Translate } from '../../locales/create-translator.ts';

export interface SiteSwitchProps {
  host: string;
  on: boolean;
  t: Translate;
  onChange(on: boolean): void;
}

/** Whether words are explained on the site the reader is on. */
export function SiteSwitch({ host, on, t, onChange }: SiteSwitchProps) {
  return (
    <label class="switch">
      <input type="checkbox" checked={on} onChange={(event) => onChange(event.currentTarget.checked)} />
      <span>{t('settings.site', { host })}</span>
    </label>
  );
}

import type { Translate } from '../../locales/create-translator.ts';
import { SettingsSection } from '../settings/SettingsSection.tsx';

/** What the extension sees and never sees, and where it works: what to know before it is trusted. */
export function WelcomeNotes({ t }: { t: Translate }) {
  const buttons = { once: t('settings.once'), always: t('settings.always') };
  return (
    <>
      <div class="sides">
        <SettingsSection title={t('welcome.sees')}>
          <Notes notes={[t('welcome.seesPages'), t('welcome.seesHere')]} />
        </SettingsSection>
        <SettingsSection title={t('welcome.never')}>
          <Notes notes={[t('welcome.neverTyped'), t('welcome.neverOther')]} />
        </SettingsSection>
      </div>
      <SettingsSection title={t('welcome.where')}>
        <Notes notes={[t('welcome.whereSelf'), t('welcome.whereAsked', buttons), t('welcome.whereNot')]} />
      </SettingsSection>
    </>
  );
}

function Notes({ notes }: { notes: readonly string[] }) {
  return (
    <ul class="notes">
      {notes.map((note) => (
        <li key={note}>{note}</li>
      ))}
    </ul>
  );
}

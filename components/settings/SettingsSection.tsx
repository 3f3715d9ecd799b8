import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

export interface SettingsSectionProps {
  title: string;
  /** What the section is about, where its title does not say it all. */
  intro?: string;
  children: ComponentChildren;
}

/** A part of a page, named by its heading. */
export function SettingsSection({ title, intro, children }: SettingsSectionProps) {
  const id = useId();
  return (
    <section class="settings-section" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {intro && <p class="hint">{intro}</p>}
      {children}
    </section>
  );
}

import type { SpokenLanguages, SpokenTag } from '../../../core/contacts/spoken-language.ts';
import { Select } from '../../settings/Select.tsx';

export interface SpokenSelectProps {
  label: string;
  value: SpokenTag;
  languages: SpokenLanguages;
  onChange(tag: SpokenTag): void;
}

/** A language that is counselled in, each named in itself; chosen apart from the interface's. */
export function SpokenSelect({ label, value, languages, onChange }: SpokenSelectProps) {
  const options = languages.all.map(({ tag, name }) => [tag, name] as const);
  return <Select label={label} value={value} options={options} onChange={onChange} />;
}

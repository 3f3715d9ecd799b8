import { COUNSEL_LANGUAGES, type CounselLanguage } from '../../../core/contacts/counsel-languages.ts';
import { Select } from '../../settings/Select.tsx';

export interface SpokenSelectProps {
  label: string;
  value: CounselLanguage;
  onChange(tag: CounselLanguage): void;
}

const OPTIONS = COUNSEL_LANGUAGES.map(({ tag, name }) => [tag, name] as const);

/** A language that is counselled in, each named in itself; chosen apart from the interface's. */
export function SpokenSelect({ label, value, onChange }: SpokenSelectProps) {
  return <Select label={label} value={value} options={OPTIONS} onChange={onChange} />;
}

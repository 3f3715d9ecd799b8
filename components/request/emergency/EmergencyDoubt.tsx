import type { Translate } from '../../../locales/create-translator.ts';

/** One line above the form, where the reader's words may tell of an emergency: the numbers, if it is happening now. */
export function EmergencyDoubt({ numbers, t }: { numbers: readonly string[]; t: Translate }) {
  return (
    <p class="doubt" role="status">
      {t('urgent.maybe')}{' '}
      {numbers.map((number) => (
        <a key={number} href={`tel:${number}`}>
          {number}
        </a>
      ))}
    </p>
  );
}

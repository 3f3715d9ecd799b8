import { romanisedOf } from '../../workshop/word-form/word-entry.ts';
import type { FieldSet } from './field-set.ts';
import { LineField, LinesField } from './text-fields.tsx';

/** The Korean word: how it is written, said and explained in Korean. */
export function KoreanFields({ form, fieldOf, texts, onOwner }: FieldSet & { onOwner(id: string): void }) {
  const { entry, owner, change } = form;
  const { t } = texts;
  return (
    <fieldset>
      <legend>{t('group.word')}</legend>
      <LineField {...fieldOf('headword')} lang="ko" value={entry.headword} onText={(headword) => change('headword', { headword })} />
      {owner && (
        <p class="known" role="status">
          {t('known')}{' '}
          <button type="button" class="link" onClick={() => onOwner(owner)}>
            {t('correctIt')}
          </button>
        </p>
      )}
      <LinesField {...fieldOf('ko.easy', 'easy')} lang="ko" value={entry.easy} onText={(easy) => change('ko.easy', { easy })} />
      <LineField {...fieldOf('hanja')} isOptional lang="ko-Hani" value={entry.hanja} onText={(hanja) => change('hanja', { hanja })} />
      <LineField
        {...fieldOf('romanised')}
        lang="ko-Latn"
        value={romanisedOf(entry)}
        onText={(romanised) => change('romanised', { romanised })}
      />
      <LinesField
        {...fieldOf('surfaces')}
        isOptional
        lang="ko"
        value={entry.surfaces}
        onText={(surfaces) => change('surfaces', { surfaces })}
      />
    </fieldset>
  );
}

import { Away } from '../../components/Away.tsx';
import type { Language } from '../../core/languages.ts';
import { formAddress } from '../../core/proposal/form-address.ts';
import type { KnownWord } from '../../workshop/word-form/glossary-extract.ts';
import { romanisedOf } from '../../workshop/word-form/word-entry.ts';
import type { FieldSet } from './field-set.ts';
import { LineField, LinesField } from './text-fields.tsx';

/** The Korean word: how it is written, said and explained in Korean. */
export function KoreanFields({ form, fieldOf, texts }: FieldSet) {
  const { entry, owner, change } = form;
  const { t, language } = texts;
  return (
    <fieldset>
      <legend>{t('group.word')}</legend>
      <LineField {...fieldOf('headword')} lang="ko" value={entry.headword} onText={(headword) => change('headword', { headword })} />
      {owner && (
        <p class="known" role="status">
          {t('known')} <Away href={ownerAddress(owner, language)}>{t('correctIt')}</Away>
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

/** In a tab of its own, so that nothing is lost that was written here. */
function ownerAddress({ id, headword }: KnownWord, language: Language): string {
  return formAddress('', { kind: 'correction', id, headword, language, seen: null, from: null });
}

import type { Translate } from '../../../../locales/create-translator.ts';
import type { PageData } from '../page-data.ts';

/** What is reviewed, and what to look for. */
export function Intro({ data: { title, scope, strings, ownDirections, language, direction }, t }: { data: PageData; t: Translate }) {
  return (
    <>
      <h1>{title}</h1>
      <p class="scope">{scope}</p>
      <p>{strings.directions}</p>
      {ownDirections && (
        <p lang={language} dir={direction}>
          {ownDirections}
        </p>
      )}
      <p class="note">{t('page.nothingSent')}</p>
    </>
  );
}

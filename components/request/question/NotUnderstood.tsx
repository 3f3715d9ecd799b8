import { isGeneral } from '../../../core/contacts/contact-kinds.ts';
import type { Directory } from '../../../core/directory.ts';
import { SERVICES } from '../../../core/services.ts';
import type { Translate } from '../../../locales/create-translator.ts';
import { nameLanguage } from '../contacts/name-language.ts';
import type { RequestState } from '../request-state.ts';

/** Where nothing in the question tells its subject: the line for any subject, and in which language who answers is listed. */
export function NotUnderstood({ state, t }: { state: RequestState; t: Translate }) {
  const { directory, language, writtenIn, isUnderstood } = state;
  if (isUnderstood.value) return null;
  const speaks = writtenIn.value ?? directory.languages.own;
  return (
    <p class="not-understood" role="status">
      {t('service.notUnderstood', { number: anySubjectNumber(directory), language: nameLanguage(speaks, language) })}
    </p>
  );
}

function anySubjectNumber({ services }: Directory): string {
  return SERVICES.flatMap((id) => services[id].contacts).find(isGeneral)?.number ?? '';
}

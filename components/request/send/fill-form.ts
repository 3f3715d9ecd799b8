import { type FilledAttributes, fillAttributes } from '../../../core/open311/attributes.ts';
import type { RequestState } from '../request-state.ts';

/** Answers what the request knows of a form; the rest is the reader's to answer. */
export function fillForm(state: RequestState, attributes: Parameters<typeof fillAttributes>[0]): FilledAttributes {
  const { draft, draftId, choices, term } = state;
  return fillAttributes(attributes, { draft: draft.value, draftId, answerLanguage: choices.value.answerIn, termId: term?.id ?? null });
}

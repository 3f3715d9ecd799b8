import type { Digest } from './digest.ts';
import { askedFields } from './fields/asked-fields.ts';
import { findFields } from './fields/find-fields.ts';
import { findImitation } from './imitation/find-imitation.ts';
import { recogniseKind } from './kind/recognise-kind.ts';
import type { Letter } from './letter.ts';
import type { LetterModel } from './letter-model.ts';
import { listTodo, periodOf } from './list-todo.ts';
import type { Notice } from './notice.ts';

/** Reads a letter: what it is, what it asks for, by when and how much. `today`: in Seoul, `YYYY-MM-DD`. */
export function digestLetter(letter: Letter, model: LetterModel, today: string): Digest {
  const { notice, sure, isReport } = recogniseKind(letter, model.notices);
  const found = findFields(letter, { labels: model.labels, notice, today });
  const { isLikely, signs } = findImitation(letter, model.imitations);
  const fields = askedFields(found.fields, { notice, text: letter.text, isFake: isLikely, isReport });
  return {
    kind: notice?.id ?? null,
    sure,
    values: found.values,
    fields: withObjection(fields, notice, today),
    warning: isLikely ? 'imitation' : null,
    signs: isLikely ? signs.map(({ id }) => id) : [],
    todo: listTodo(notice, fields, today, isLikely),
    service: notice?.service ?? null,
    text: letter.text,
  };
}

/** Where a letter does not say how long one may object, the law that its kind names does. */
function withObjection(fields: Digest['fields'], notice: Notice | null, today: string): Digest['fields'] {
  const step = notice?.steps.find((one) => one.do === 'object');
  if (!step || fields.objection) return fields;
  const fact =
    notice?.facts.find(({ id }) => id === step.by) ??
    notice?.facts.find(({ id, kind }) => kind === 'deadline' && id.startsWith('objection'));
  const period = periodOf(fact, today);
  return period ? { ...fields, objection: period } : fields;
}

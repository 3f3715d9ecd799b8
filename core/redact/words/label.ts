/** Words that announce a detail; `findSpans` finds them in a text. */
export type Label = RegExp;

/** A label of any word that a source for an `iu` expression matches. */
export function createLabel(source: string): Label {
  return new RegExp(source, 'giu');
}

import type { Look } from '../look.ts';
import { findNamePlaces } from './find-name-places.ts';
import { firstOfKinds } from './first-of-kinds.ts';
import { lineAt, listCode } from './list-code.ts';
import { showCode } from './show-code.ts';

/** Scripts in the page near whose word for a name a pattern stands that refuses Latin letters or spaces. */
export const lookAtNameScripts: Look = (view) => {
  const places = listCode(view).flatMap((code) => findNamePlaces(code.text).map((place) => ({ ...place, code })));
  const keep = firstOfKinds();
  return places
    .filter(({ kind }) => keep.take(kind))
    .map(({ kind, at, code }) => ({ kind, sample: showCode(code.text, at), line: lineAt(code, at), lookHere: true }));
};

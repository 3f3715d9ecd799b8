import type { Look } from '../look.ts';
import { findResidentPlaces } from './find-resident-places.ts';
import { MOST_OF_KIND } from './first-of-kinds.ts';
import { lineAt, listCode } from './list-code.ts';
import { showCode } from './show-code.ts';

/** Scripts in the page that seem to take numbers with a seventh digit of 1 to 4 alone. */
export const lookAtResidentScripts: Look = (view) =>
  listCode(view)
    .flatMap((code) =>
      findResidentPlaces(code.text).map(({ kind, at }) => ({
        kind,
        sample: showCode(code.text, at),
        line: lineAt(code, at),
        lookHere: true,
      })),
    )
    .slice(0, MOST_OF_KIND);

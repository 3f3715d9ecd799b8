import type { FindingKind } from '../../page-audit.ts';
import { findNamePlaces } from './find-name-places.ts';
import { findResidentPlaces } from './find-resident-places.ts';
import { lineIn, showCode } from './show-code.ts';

/** A place in a script that a person has to look at. */
export interface CodePlace {
  kind: FindingKind;
  /** The line of the script, counted from 1. */
  line: number;
  /** The line's text around the place. */
  sample: string;
}

/** What a script that is a file of its own seems to refuse. */
export function lookAtCode(text: string): CodePlace[] {
  const places = [...findNamePlaces(text), ...findResidentPlaces(text)];
  return places.map(({ kind, at }) => ({ kind, line: lineIn(text, at), sample: showCode(text, at) }));
}

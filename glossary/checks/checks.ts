import type { Check } from './check.ts';
import { distinctTranslations } from './distinct-translations.ts';
import { fileName } from './file-name.ts';
import { fullStops } from './full-stops.ts';
import { knownReferences } from './known-references.ts';
import { plainText } from './plain-text.ts';
import { uniqueSurfaces } from './unique-surfaces.ts';

/** Every rule of the glossary that goes beyond the form of a single file. */
export const CHECKS: readonly Check[] = [fileName, uniqueSurfaces, knownReferences, plainText, fullStops, distinctTranslations];

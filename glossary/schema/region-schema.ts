import * as v from 'valibot';
import { LANGUAGES } from '../../core/languages.ts';
import { REGIONS } from '../../core/regions.ts';

const text = v.pipe(v.string(), v.minLength(1));

/** The names of the regions, as `regions.yaml` has them. */
export const regionsSchema = v.array(v.strictObject({ id: v.picklist(REGIONS), ...v.entriesFromList(LANGUAGES, text) }));

export type RegionRecord = v.InferOutput<typeof regionsSchema>[number];

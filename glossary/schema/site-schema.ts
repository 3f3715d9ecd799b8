import * as v from 'valibot';
import { REGIONS } from '../../core/regions.ts';
import { SERVICES } from '../../core/services.ts';

const text = v.pipe(v.string(), v.minLength(1));

/** Hosts and the services they belong to, as `sites.yaml` has them. */
export const sitesSchema = v.strictObject({
  sites: v.array(
    v.strictObject({
      host: v.pipe(v.string(), v.regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/)),
      /** null: a public body's site without a single subject. */
      service: v.nullable(v.picklist(SERVICES)),
      /** Of a city's, district's or province's own site: its region. */
      region: v.optional(v.picklist(REGIONS)),
      what: text,
      source: text,
      /** Only outside go.kr: whether the extension asks for the host when it is installed. */
      frozen: v.optional(v.boolean()),
    }),
  ),
});

export type Site = v.InferOutput<typeof sitesSchema>['sites'][number];

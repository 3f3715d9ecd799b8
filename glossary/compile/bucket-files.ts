import { LANGUAGES } from '../../core/languages.ts';
import type { Compiled } from './open-compiled.ts';

/** A file of a bucket, for those who fetch it: its path, and its JSON. */
export interface BucketFile {
  path: string;
  contents: string;
}

/** The explanations of every language, and their sources, as `explanations/<language>/<bucket>.json` and `sources/<bucket>.json`. */
export function bucketFiles({ explanationBuckets, sourceBuckets }: Compiled): BucketFile[] {
  const folders = {
    sources: sourceBuckets(),
    ...Object.fromEntries(LANGUAGES.map((id) => [`explanations/${id}`, explanationBuckets(id)])),
  };
  return Object.entries(folders).flatMap(([folder, buckets]) =>
    buckets.map((bucket, number) => ({ path: `${folder}/${number}.json`, contents: JSON.stringify(bucket) })),
  );
}

import type { Manifest } from 'webextension-polyfill';

/** What a request may hold, in Firefox's words for it: declared in the manifest, and asked for in the press that sends. */
export const REQUEST_DATA: Manifest.OptionalDataCollectionPermission[] = [
  'personallyIdentifyingInfo',
  'personalCommunications',
  'websiteContent',
];

import { type RegionHosts, regionOfHost } from '../../region-of-host.ts';
import type { Region } from '../../regions.ts';
import type { WeighedEvidence } from '../evidence/weighed-evidence.ts';
import type { PageModel } from './page-model.ts';
import { koreanReader } from './page-reader.ts';
import { type PageEvidence, weighPage } from './weigh-page.ts';

/** What a page says of who helps, for all of its cards. Plain JSON. */
export interface PageWeights {
  weighed: readonly WeighedEvidence[];
  /** The region whose people its site serves. */
  region: Region | null;
  host: string | null;
}

/** Weighs a page with Korean terms once, for its cards. */
export function weighForCards(page: PageEvidence, model: PageModel): PageWeights {
  return { weighed: weighPage(page, model, koreanReader(model)), region: regionOf(page.host, model.regions), host: page.host };
}

function regionOf(host: string | null, hosts: RegionHosts): Region | null {
  return host === null ? null : regionOfHost(host, hosts);
}

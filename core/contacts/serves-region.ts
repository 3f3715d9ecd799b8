import type { Region } from '../regions.ts';
import type { ContactRecord } from './contact.ts';

/** Whether a contact answers people of a region: those of the whole country do, and its own. In an unknown region anybody may. */
export function servesRegion({ region: own }: Pick<ContactRecord, 'region'>, region: Region | null): boolean {
  return region === null || own === null || own === region;
}

import type { CentreFile } from './schema/centre-schema.ts';

/** Whether a centre can be shown: something that it helps with is known, and a way to it, an address or a telephone. */
export function isOfUse({ services, address, phone }: Pick<CentreFile, 'services' | 'address' | 'phone'>): boolean {
  return services.length > 0 && (address !== null || phone !== null);
}

/** The services of the Seoul Global Center and its partners; `bills` is fines and utility invoices, `safety` emergencies. */
export const SERVICES = [
  'immigration',
  'civil-documents',
  'health-insurance',
  'pension',
  'tax',
  'labour',
  'housing',
  'banking',
  'telecom',
  'driving',
  'consumer',
  'bills',
  'legal',
  'family',
  'education',
  'business',
  'tourism',
  'safety',
  'petition',
] as const;

export type Service = (typeof SERVICES)[number];

/** True for the id of a service. */
export function isService(value: unknown): value is Service {
  return (SERVICES as readonly unknown[]).includes(value);
}

/** The service whose sites, those of district offices and of the government's portal, carry pages of every subject. */
export const GENERAL: Service = 'civil-documents';

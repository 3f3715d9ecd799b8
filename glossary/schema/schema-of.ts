import type * as v from 'valibot';
import { centreSchema } from './centre-schema.ts';
import { noticeSchema } from './notice-schema.ts';
import { serviceSchema } from './service-schema.ts';
import { termSchema } from './term-schema.ts';

/** The schema of a file by the part of the glossary that it lies in. */
export function schemaOf(file: string): v.GenericSchema {
  const parts = file.split(/[/\\]/);
  if (parts.includes('terms')) return termSchema;
  if (parts.includes('notices')) return noticeSchema;
  return parts.includes('services') ? serviceSchema : centreSchema;
}

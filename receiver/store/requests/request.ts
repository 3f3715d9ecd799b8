import type { Service } from '../../../core/services.ts';

/** What the sender wants: an answer, to give an opinion, or to correct an explanation. */
export const KINDS = ['consultation', 'opinion', 'correction'] as const;

/** How the sender wants the answer. `none`: the sender will ask, with the request's number. */
export const CONTACT_METHODS = ['email', 'phone', 'none'] as const;

/** The columns that a sender fills. The names are those of the table, and of Open311 where it has one. */
export const CONTENT_COLUMNS = [
  'draft_id',
  'service',
  'kind',
  'language',
  'answer_language',
  'contact_method',
  'term',
  'page_host',
  'page_title',
  'email',
  'phone',
  'first_name',
  'last_name',
  'address',
  'description',
] as const;

/** A request as it was sent. Languages are BCP 47 tags in their canonical form. */
export interface RequestContent extends Record<(typeof CONTENT_COLUMNS)[number], string | null> {
  service: Service;
  kind: (typeof KINDS)[number];
  language: string;
  answer_language: string;
  contact_method: (typeof CONTACT_METHODS)[number];
}

/** A request as it is kept. */
export interface KeptRequest extends RequestContent {
  id: string;
  received_at: Date;
  /** The end of the period that the sender was told about. */
  erase_at: Date;
  closed_at: Date | null;
}

import type { Service } from '../../../core/services.ts';

/** What somebody wants: an answer, to be heard, or an explanation put right. */
export const KINDS = ['consultation', 'opinion', 'correction'] as const;

/** How the answer reaches them; `none`: they will ask themselves, with the request's number. */
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
  /** The end of the period that the sender was told of. */
  erase_at: Date;
  closed_at: Date | null;
}

import type { Attribute } from '../../../../core/open311/types.ts';

/** A question that may be left open, to be answered in a line, unless told otherwise. */
export function attribute(given: Partial<Attribute> = {}): Attribute {
  return {
    code: 'nationality',
    datatype: 'string',
    required: false,
    description: 'Nationality',
    datatypeDescription: null,
    variable: true,
    order: 1,
    values: [],
    ...given,
  };
}

/** As our receiver asks for it. */
export const CONSENT: Attribute = attribute({
  code: 'consent',
  datatype: 'singlevaluelist',
  required: true,
  description: 'The office keeps your request for a year.',
  values: [{ key: 'yes', name: 'I agree' }],
});

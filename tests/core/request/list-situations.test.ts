import { describe, expect, it } from 'vitest';
import { listSituations } from '../../../core/request/list-situations.ts';
import type { Situation } from '../../../core/request/situation.ts';
import type { Service } from '../../../core/services.ts';

const situation = (service: Service, id: string, ...terms: string[]): Situation => {
  return { id: `${service}/${id}`, service, terms, label: id, question: { ko: id, user: id } };
};
const ALL = [
  situation('tourism', 'passport-lost', 'passport'),
  situation('immigration', 'refused'),
  situation('immigration', 'passport-new', 'passport', 'residence-reporting'),
  situation('immigration', 'visa-refused', 'visa'),
  situation('tax', 'got-letter'),
];
const list = (service: Service, term: string | null) => listSituations(ALL, { service, term }).map(({ id }) => id);

describe('the situations of a request', () => {
  it('are those of its term, its own service’s first, then those of the whole service', () => {
    expect(list('immigration', 'passport')).toEqual(['immigration/passport-new', 'tourism/passport-lost', 'immigration/refused']);
  });

  it('are those of the whole service alone where no term was asked about', () => {
    expect(list('immigration', null)).toEqual(['immigration/refused']);
    expect(list('pension', 'passport-stamp')).toEqual([]);
  });
});

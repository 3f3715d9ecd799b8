import type { Service } from '../../services.ts';
import type { PageModel } from '../page/page-model.ts';

const LETTER_A = 65;
const ZERO = 48;
const STEPS = 9;

/** A term as the model has it, in two characters. */
export function encodeTermWeight(service: number, weight: number): string {
  return String.fromCharCode(LETTER_A + service, ZERO + Math.round(weight * STEPS));
}

/** The service of a term. */
export function serviceOfTerm({ services, terms }: Pick<PageModel, 'services' | 'terms'>, term: number): Service {
  return services[terms.charCodeAt(term * 2) - LETTER_A]!;
}

/** How much a term tells of a subject, 0 … 1. */
export function weightOfTerm({ terms }: Pick<PageModel, 'terms'>, term: number): number {
  return (terms.charCodeAt(term * 2 + 1) - ZERO) / STEPS;
}

/** Kinds of the collection that are wider than the glossary's: ids that begin so are right too. */
const WIDER: Readonly<Record<string, readonly string[]>> = {
  'local-tax': ['local-tax-'],
  'national-tax': ['tax-', 'income-tax-'],
  'traffic-fine': ['traffic-penalty'],
  'health-insurance': ['health-insurance-', 'insurance-refund'],
  pension: ['pension-'],
  scam: ['scam-'],
  'school-letter': ['school-'],
  parcel: ['parcel-'],
  seizure: ['health-insurance-seizure', 'local-tax-arrears'],
  customs: ['parcel-customs'],
  // 이행권고결정 is answered like a payment order, and stands there in the glossary.
  complaint: ['payment-order'],
  // A landlord's letter by certified mail.
  'certified-letter': ['lease-notice', 'lease-refusal'],
  'immigration-refusal': ['nationality-decision'],
  electricity: ['disconnection-warning'],
  gas: ['disconnection-warning'],
  water: ['disconnection-warning'],
  telecom: ['disconnection-warning', 'debt-collection'],
  'maintenance-fee': ['disconnection-warning'],
};

/** True if a kind that was recognised is the one of the collection, or a narrower one. */
export function fitsKind(wanted: string, found: string | null): boolean {
  return found !== null && (found === wanted || (WIDER[wanted] ?? []).some((begin) => found.startsWith(begin)));
}

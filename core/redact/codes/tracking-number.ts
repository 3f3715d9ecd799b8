import type { Examples } from '../examples.ts';
import { findAfter } from '../find-after.ts';
import type { Recogniser } from '../recogniser.ts';
import { digitsOf, findSpans } from '../spans.ts';
import { afterLabel } from '../words/after-label.ts';

const FEWEST_DIGITS = 8;
const CODE = '(?<![A-Z0-9])(?:[A-Z]{1,6}[ -]?)?\\d(?:[ -]?\\d){5,19}(?: ?[A-Z]{2}(?![A-Z]))?(?!\\d)';
/** Parcels of some carriers: 1Z999AA10123456784. */
const MIXED = '(?<![A-Z0-9])(?=[A-Z0-9]{10,24}(?![A-Z0-9]))[A-Z0-9]{10,24}';
/** Parcels and registered letters between countries (UPU S10): EE 123 456 785 KR. */
const INTERNATIONAL = /(?<![A-Z0-9])[A-Z]{2} ?\d{3} ?\d{3} ?\d{2} ?\d ?(?:KR|[A-Z]{2})(?![A-Za-z0-9])/gu;
/** Thirteen figures of Korea Post, in groups of four: 6896 0251 1743 8. Some accounts have the same with hyphens. */
const DOMESTIC = /(?<!\d[ -]?)(?:\d{4} ){3}\d(?![ ,.-]?\d)/gu;

const isLong = (value: string) => digitsOf(value).length >= FEWEST_DIGITS;
const isAsLongAsDate = (value: string) => digitsOf(value).length === FEWEST_DIGITS;

/** Numbers of parcels and registered letters: whoever knows one sees the receiver, and where the parcel is. */
export const trackingNumber: Recogniser = {
  name: 'tracking-number',
  kind: 'tracking-number',
  before: ['booking'],
  fewestDigits: FEWEST_DIGITS,
  prepare(words) {
    const label = words.label('parcel');
    const tail = afterLabel(words, `(?:${CODE}|${MIXED})`);
    return (context) => [
      ...findAfter({
        text: context.text,
        label,
        tail,
        accept: (value, span) => isLong(value) && !context.isPublic.number(value) && !(isAsLongAsDate(value) && context.isHarmless(span)),
      }),
      ...findSpans(context.text, INTERNATIONAL),
      ...findSpans(context.text, DOMESTIC),
    ];
  },
};

export const trackingNumberExamples: Examples = {
  strikes: [
    { text: '운송장번호 ⟦640123456789⟧', why: 'a parcel' },
    { text: '등기 ⟦1234-5678-90123⟧ 오늘 배달 예정입니다.', why: 'a registered letter, with hyphens' },
    { text: 'tracking number ⟦601234567890⟧', why: 'a parcel in English' },
    { text: '快递单号⟦SF1392847561034⟧', why: 'letters in front' },
    { text: '快遞單號：⟦SF1392847561034⟧', why: 'the same in traditional characters' },
    { text: '追跡番号 ⟦EM 045 118 772 JP⟧ まだ届きません', why: 'letters at both ends, with spaces' },
    { text: 'My parcel ⟦EE123456785KR⟧ is held', why: 'the form of international parcels needs no label' },
    { text: 'mã ⟦6042 8170 3561 7⟧ giao rồi', why: 'the form of Korea Post’s parcels needs no label' },
    { text: 'Shipment ⟦1Z999AA10123456784⟧ is stuck', why: 'letters inside' },
    { text: 'mã vận đơn ⟦RR123456789VN⟧', why: 'a label in Vietnamese' },
    { text: 'numéro de suivi : ⟦LX938274615FR⟧', why: 'a label in French' },
  ],
  keeps: [
    { text: '택배 문의 1588-1255, 등기 우편 2,530원', why: 'a public line and a price' },
    { text: '등기 2026-12-05까지 배달', why: 'a date behind “registered letter”' },
  ],
};

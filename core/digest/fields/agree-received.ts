import type { Candidate } from './candidates.ts';
import { chooseField } from './choose-field.ts';
import type { FieldReading } from './field-reading.ts';
import { labelsAround } from './labels-around.ts';
import { findSumChains } from './sum-chains.ts';

/** 실제 받으실 금액, 차감지급액, 지급할 금액: what is left of a refund or a wage behind what is added and taken off. */
const LEFT = /(?:실제?|차감|차인|최종)(?:지급|수령|환급|반환|받으?[실을]|돌려|입금)[가-힣]{0,8}$|지급(?:할|될|하는)[가-힣]{0,8}[금액]$/;

/** Of what the reader gets: the sum whose label says that it is what is left, or in which the others end. */
export function agreeReceived({ candidates, chosen, places, notice }: FieldReading): void {
  const own = chosen.toReceive?.candidate.place.number;
  if (own === undefined) return;
  const pays = !notice || notice.steps.some((step) => step.do === 'pay' || step.pays);
  const isReceived = ({ field }: Candidate) => field === 'toReceive' || (field === 'amount' && !pays);
  const left = candidates.filter((one) => isReceived(one) && labelsAround(one.place, places).some((words) => LEFT.test(words)));
  const ends = findSumChains(places).filter(({ end, through }) => end === own || through.has(own));
  const total = candidates.find(({ field, place }) => field === 'toReceive' && ends.some(({ end }) => end === place.number));
  const candidate = chooseField(left)?.candidate ?? total;
  if (candidate) chosen.toReceive = { candidate: { ...candidate, field: 'toReceive' }, isSure: !candidate.place.value.unsure };
}

import type { Pair } from '../request/draft.ts';
import type { Service } from '../services.ts';
import { foldCode } from './fold-code.ts';
import type { ListedService } from './open311.ts';

/**
 * The service of a server that is one of our desks: that of the same code, or else the one with the desk's name in Korean
 * or in the reader's language. Null where there is none, or more than one, and the user has to choose.
 */
export function chooseService(services: readonly ListedService[], desk: { service: Service; serviceName: Pair }): ListedService | null {
  const names = [desk.serviceName.ko, desk.serviceName.user].map(foldName);
  const byCode = services.filter(({ code }) => foldCode(code) === foldCode(desk.service));
  const found = byCode.length > 0 ? byCode : services.filter(({ name }) => names.includes(foldName(name)));
  return found.length === 1 ? found[0]! : null;
}

/** As the eye reads it: 출입국·체류 and 출입국ㆍ체류 are one. */
function foldName(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s·ㆍᆞ・‧•]/g, '');
}

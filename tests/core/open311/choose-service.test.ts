import { describe, expect, it } from 'vitest';
import { chooseListedService } from '../../../core/open311/operations.ts';
import type { ListedService } from '../../../core/open311/types.ts';
import type { Service } from '../../../core/services.ts';

const service = (code: string, name = code): ListedService => ({
  code,
  name,
  description: null,
  metadata: false,
  keywords: [],
  group: null,
});
const DESK: { service: Service; serviceName: { ko: string; user: string } } = {
  service: 'health-insurance',
  serviceName: { ko: '출입국·체류', user: 'Immigration and stay' },
};

describe('of the services of a server, the one wanted is', () => {
  it.each([
    ['the one of its code', [service('tax'), service('health-insurance')], 'health-insurance'],
    ['the one of its code in another spelling', [service('HEALTH_INSURANCE')], 'HEALTH_INSURANCE'],
    ['the one of its code before one of its name', [service('9', '출입국·체류'), service('health-insurance')], 'health-insurance'],
    ['the one of its Korean name', [service('12', '출입국ㆍ체류 '), service('13', '출입국')], '12'],
    ['the one of its name in the reader’s language', [service('12', 'IMMIGRATION and stay')], '12'],
    ['not one that is only similar', [service('12', '출입국·체류 민원')], undefined],
    ['not one of two with its name', [service('12', '출입국·체류'), service('13', '출입국 · 체류')], undefined],
    ['not there in an empty list', [], undefined],
  ])('%s', (_, services, code) => {
    expect(chooseListedService(services, DESK)?.code).toBe(code);
  });
});

import { describe, expect, it } from 'vitest';
import { chooseDesk } from '../../../core/route/choose-service.ts';
import type { Service } from '../../../core/services.ts';

const routed = (...services: Service[]) => ({ routes: services.map((service) => ({ service, score: 0.5, reasons: [] })) });

describe('the desk of a request', () => {
  it.each<[Service[], Service]>([
    [['housing', 'legal'], 'housing'],
    [['safety', 'legal', 'family'], 'legal'],
    [['safety'], 'petition'],
    [[], 'petition'],
  ])('of the routes %j is %s', (services, desk) => {
    expect(chooseDesk(routed(...services))).toBe(desk);
  });
});

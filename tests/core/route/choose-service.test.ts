import { describe, expect, it } from 'vitest';
import { chooseService } from '../../../core/route/choose-service.ts';
import type { Service } from '../../../core/services.ts';

const routed = (...services: Service[]) => ({ routes: services.map((service) => ({ service, score: 0.5, reasons: [] })) });

describe('the service of a request', () => {
  it.each<[Service[], Service]>([
    [['housing', 'legal'], 'housing'],
    [['safety', 'legal', 'family'], 'legal'],
    [['safety'], 'petition'],
    [[], 'petition'],
  ])('of the routes %j is %s', (services, details) => {
    expect(chooseService(routed(...services))).toBe(details);
  });
});

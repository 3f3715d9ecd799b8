import { describe, expect, it } from 'vitest';
import { createRouter, evaluateRouting, isFree, type RoutingPage, readPages, readRouting } from '../../../bench/eval/evaluate-routing.ts';
import { serviceOfHost } from '../../../core/service-of-host.ts';
import { SERVICES } from '../../../core/services.ts';

const pages = readPages();
const route = createRouter();
const { sites } = readRouting().model;
const hostService = ({ host }: RoutingPage) => (host ? serviceOfHost(host, sites) : null);
const count = (holds: (page: RoutingPage) => boolean) => pages.filter(holds).length;

describe('the labelled pages', () => {
  it('cover what routing has to get right', () => {
    expect(count(() => true)).toBeGreaterThanOrEqual(170);
    for (const service of SERVICES) expect([service, count((page) => page.service === service) >= 8]).toEqual([service, true]);
    expect(count((page) => hostService(page) !== null && hostService(page) !== page.service)).toBeGreaterThanOrEqual(40);
    expect(count(({ tags }) => tags?.includes('noise') ?? false)).toBeGreaterThanOrEqual(20);
    expect(count((page) => page.text !== undefined && hostService(page) === null)).toBeGreaterThanOrEqual(20);
    expect(count(({ words, text }) => words !== undefined && text === undefined)).toBeGreaterThanOrEqual(30);
    expect(count(({ service, tags }) => service === 'safety' || (tags?.includes('names-112') ?? false))).toBeGreaterThanOrEqual(12);
    expect(count(({ fold }) => fold === 'test')).toBeGreaterThanOrEqual(count((page) => !isFree(page)) / 3);
  });

  it.each(['tuned on', 'kept aside'])('those %s reach 95 % first and 99 % first or second', (fold) => {
    const isAside = fold === 'kept aside';
    const { top1, top2, failures } = evaluateRouting(
      pages.filter((page) => !isFree(page) && (page.fold === 'test') === isAside),
      route,
    );
    const said = failures.join('\n');
    expect(top1, said).toBeGreaterThanOrEqual(0.95);
    expect(top2, said).toBeGreaterThanOrEqual(0.99);
  });

  it('that others wrote as free questions reach 85 % first and 93 % first or second', () => {
    const { top1, top2, failures } = evaluateRouting(pages.filter(isFree), route);
    expect(top1, failures.join('\n')).toBeGreaterThanOrEqual(0.85);
    expect(top2, failures.join('\n')).toBeGreaterThanOrEqual(0.93);
  });
});

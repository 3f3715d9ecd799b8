/** A host and the service that it belongs to, as `glossary/sites.yaml` has them. */
export interface IndexSite {
  host: string;
  service: string | null;
}

/**
 * The hosts of each service, apart by spaces, where the service is in doubt; behind them the hosts that lie under one of those
 * and belong to another service or to none. Other hosts decide no sense and are left out.
 */
export function compileSites(sites: readonly IndexSite[], services: readonly string[], inDoubt: ReadonlySet<string>): string[] {
  const tells = ({ service }: IndexSite) => service !== null && inDoubt.has(service);
  const telling = sites.filter(tells);
  const under = sites.filter((site) => !tells(site) && telling.some(({ host }) => site.host.endsWith(`.${host}`)));
  const hostsOf = (service: string) => telling.filter((site) => site.service === service);
  return [...services.map(hostsOf), under].map((group) => group.map(({ host }) => host).join(' '));
}

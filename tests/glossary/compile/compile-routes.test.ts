import { describe, expect, it } from 'vitest';
import { serviceOfTerm } from '../../../core/route/evidence/term-weight.ts';
import { compileGlossary } from '../../../glossary/compile/compile-glossary.ts';
import { compileRoutes } from '../../../glossary/compile/compile-routes.ts';
import { openCompiled } from '../../../glossary/compile/open-compiled.ts';
import { readSites } from '../../../glossary/read/read-sites.ts';
import { realGlossary } from '../real-glossary.ts';

const glossary = realGlossary;
const { explanations } = compileGlossary(glossary);
const sites = readSites().value!;
const routes = openCompiled().routes();
// Made here: the classifier learns for seconds, which is longer than a test may take.
const routesInVietnamese = compileRoutes({ glossary, sites, explanations: explanations.vi });

describe('what routing knows', () => {
  it('numbers the terms in the order of the index, not of the files', () => {
    expect(glossary.terms.map(({ id }) => id)).not.toEqual(explanations.en.terms.map(({ id }) => id));
    const services = explanations.en.terms.map((_, number) => serviceOfTerm(routes, number));
    expect(services).toEqual(explanations.en.terms.map(({ service }) => service));
  });

  it('names the terms that stand for an emergency, with their lines', () => {
    const named = routes.urgent.map(([number, lines]) => [explanations.en.terms[number]!.headword, lines]);
    expect(named).toContainEqual(['가정폭력', ['112', '1577-1366']]);
    expect(named).toHaveLength(glossary.terms.filter(({ urgent }) => urgent?.length).length);
  });

  it('is the same, in whatever language the explanations are', () => {
    expect(routesInVietnamese).toEqual(routes);
  });

  it('knows every host of the list of sites', () => {
    expect(Object.keys(routes.sites).sort()).toEqual(sites.map(({ host }) => host).sort());
    expect(routes.sites['www.hikorea.go.kr'] ?? routes.sites['hikorea.go.kr']).toBe('immigration');
  });

  it('goes through JSON unchanged, as it travels to pages', () => {
    expect(JSON.parse(JSON.stringify(routesInVietnamese))).toEqual(routesInVietnamese);
  });
});

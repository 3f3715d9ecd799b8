import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parseOptions } from '../../cli/options.ts';
import { request } from '../../cli/request.ts';
import { REGIONS } from '../../core/regions.ts';
import { ARROWS } from '../architecture/rules/arrows.ts';
import { readSources } from '../architecture/sources.ts';
import { realGlossary } from '../glossary/real-glossary.ts';

const PAGE = fileURLToPath(new URL('../../demo/pages/city-hall.html', import.meta.url));

/** The gallery shows examples, of cities too. */
const ROOMS = Object.keys(ARROWS).filter((room) => room !== 'gallery');

/** Where a page of a city hall sends its reader. */
function sent(host: string) {
  const { options } = parseOptions(['--json', '--url', `https://${host}/page.html`]);
  const { service, centre, channels } = JSON.parse(request(PAGE, options));
  return [service, centre, channels.map(({ type }: { type: string }) => type)];
}

// The glossary is read and compiled once for these.
describe('a page of a city hall', { timeout: 60_000 }, () => {
  it.each([
    ['www.busan.go.kr', 'busan-global-center', ['phone', 'copy', 'print']],
    ['www.seoul.go.kr', 'seoul-global-center', ['portal', 'phone', 'copy', 'print']],
    ['www.sejong.go.kr', null, ['copy', 'print']],
  ])('sends its reader to the centre of its city, if there is one: %s', (host, centre, channels) => {
    expect(sent(host)).toEqual(['civil-documents', centre, channels]);
  });

  it('does so with data alone: no code names a centre, nor a city but in the list of regions', () => {
    const ids = realGlossary.centres.map(({ id }) => `'${id}'`);
    const cities = REGIONS.filter((region) => region !== 'seoul').map((region) => `'${region}'`);
    const naming = readSources(ROOMS).filter(({ text }) => [...ids, ...cities].some((name) => text.includes(name)));
    expect(naming.map(({ path }) => path)).toEqual(['core/regions.ts']);
  });
});

import { describe, expect, it } from 'vitest';
import { readEndpoint } from '../../../core/open311/endpoint.ts';

const URL_ = 'https://open311.seoul.go.kr/v2';

describe('the address of a server is taken', () => {
  it.each([
    ['as it is', URL_],
    ['with a slash at its end', `${URL_}/`],
    ['with spaces around it', `  ${URL_}/ \n`],
    ['with what browsers copy unseen', `\ufeff\u200b${URL_}\u200b`],
    ['in brackets, as in a mail', `<${URL_}>`],
    ['with the list of services', `${URL_}/services.json`],
    ['with the list of services in XML', `${URL_}/services.xml?locale=ko#top`],
    ['with the list of services without a format', `${URL_}/services/`],
    ['with a service', `${URL_}/services/033.json`],
    ['with requests', `${URL_}/requests.xml`],
    ['with a request', `${URL_}/requests/638344.json`],
    ['with a token', `${URL_}/tokens/12345.json`],
    ['without a scheme', 'open311.seoul.go.kr/v2'],
    ['in capitals', 'HTTPS://OPEN311.Seoul.go.kr/v2'],
  ])('%s', (_, pasted) => {
    expect(readEndpoint(pasted)).toEqual({ type: 'endpoint', url: URL_, jurisdiction: null });
  });

  it.each([
    ['https://311.city.gov', 'https://311.city.gov'],
    ['https://city.gov/Open311/V2/', 'https://city.gov/Open311/V2'],
    ['https://city.gov:8443/services.json', 'https://city.gov:8443'],
    ['https://서울.한국/민원', 'https://서울.한국/민원'],
    ['http://127.0.0.1:3110/open311/v2', 'http://127.0.0.1:3110/open311/v2'],
    ['http://localhost/open311/v2/', 'http://localhost/open311/v2'],
    ['http://[::1]:3110', 'http://[::1]:3110'],
    ['localhost:3110/open311/v2', 'http://localhost:3110/open311/v2'],
    ['https://[2001:db8::1]/v2', 'https://[2001:db8::1]/v2'],
  ])('%s', (pasted, url) => {
    expect(readEndpoint(pasted)).toEqual({ type: 'endpoint', url, jurisdiction: null });
  });

  it('with the city that it is asked for', () => {
    expect(readEndpoint(`${URL_}/services.xml?locale=ko&jurisdiction_id=city%2Bgov`)).toEqual({
      type: 'endpoint',
      url: URL_,
      jurisdiction: 'city+gov',
    });
    expect(readEndpoint(`${URL_}/services.xml?jurisdiction_id=`)).toMatchObject({ jurisdiction: null });
    expect(readEndpoint(`${URL_}/services.xml?jurisdiction_id=%zz`)).toMatchObject({ jurisdiction: null });
  });

  it.each(['https://seoul.go.kr/discovery.json', 'https://seoul.go.kr/open311/discovery.xml'])(
    'as a document to be read first: %s',
    (pasted) => {
      expect(readEndpoint(pasted)).toEqual({ type: 'discovery', url: pasted });
    },
  );
});

describe('an address is not taken', () => {
  it.each([
    ['that is empty', '', 'empty'],
    ['that is blank', ' \n ', 'empty'],
    ['that is a word', '서울글로벌센터', 'no-address'],
    ['that is an e-mail address', 'help@seoul.go.kr', 'no-address'],
    ['that is a sentence', 'see https://seoul.go.kr', 'no-address'],
    ['that is another kind of address', 'ftp://seoul.go.kr/v2', 'no-address'],
    ['that is longer than any', `https://seoul.go.kr/${'v2/'.repeat(700)}`, 'no-address'],
    ['that is a script', 'javascript:alert(1)', 'no-address'],
    ['without a host', 'https:///v2', 'no-address'],
    ['with an impossible host', 'https://seoul..%2e/v2', 'no-address'],
    ['with a backslash, which browsers read as a slash', 'https://evil.example\\.seoul.go.kr/v2', 'no-address'],
    ['with a backslash in its path', 'https://seoul.go.kr\\v2\\services.json', 'no-address'],
    ['with a backslash behind a slash', 'https://seoul.go.kr/v2\\..\\v1', 'no-address'],
    ['with a line break', 'https://seoul.go.kr/\nv2', 'no-address'],
    ['that anybody on the way can read', 'http://seoul.go.kr/v2', 'insecure'],
    ['that only begins like this machine', 'http://localhost.example.kr/v2', 'insecure'],
    ['that only begins like this machine’s number', 'http://127.0.0.1.example.kr', 'insecure'],
    ['that looks like this machine', 'http://ｌocalhost/v2', 'insecure'],
    ['with a name and a password', 'https://kim:secret@seoul.go.kr/v2', 'credentials'],
    ['with a host for a name', 'http://localhost@evil.example', 'credentials'],
    ['with a key', 'https://seoul.go.kr/v2/services.json?api_key=xyz', 'credentials'],
  ])('%s', (_, pasted, reason) => {
    expect(readEndpoint(pasted)).toEqual({ type: 'invalid', reason });
  });
});

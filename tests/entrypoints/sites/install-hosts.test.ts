import { describe, expect, it } from 'vitest';
import { INSTALL_PATTERNS } from '../../../entrypoints/extension/sites/install-hosts.ts';

/**
 * What readers agreed to when they installed the extension. Chrome switches it off when an update asks for more, so a
 * pattern is added here only with a release that is meant to ask everybody again.
 */
const AGREED = [
  '*://*.go.kr/*',
  '*://*.junggu.seoul.kr/*',
  '*://*.nhis.or.kr/*',
  '*://*.hira.or.kr/*',
  '*://*.e-gen.or.kr/*',
  '*://*.nps.or.kr/*',
  '*://*.4insure.or.kr/*',
  '*://*.comwel.or.kr/*',
  '*://*.hrdkorea.or.kr/*',
  '*://*.klac.or.kr/*',
  '*://*.elaw.klri.re.kr/*',
  '*://*.lh.or.kr/*',
  '*://*.khug.or.kr/*',
  '*://*.i-sh.co.kr/*',
  '*://*.safedriving.or.kr/*',
  '*://*.koroad.or.kr/*',
  '*://*.kotsa.or.kr/*',
  '*://*.fss.or.kr/*',
  '*://*.kdic.or.kr/*',
  '*://*.credit4u.or.kr/*',
  '*://*.liveinkorea.kr/*',
  '*://*.k-guide.kr/*',
  '*://*.mcfamily.or.kr/*',
  '*://*.familynet.or.kr/*',
  '*://*.hanabank.com/*',
  '*://*.kebhana.com/*',
  '*://*.wooribank.com/*',
  '*://*.shinhan.com/*',
  '*://*.kbstar.com/*',
  '*://*.ibk.co.kr/*',
  '*://*.nonghyup.com/*',
  '*://*.nhbank.com/*',
  '*://*.standardchartered.co.kr/*',
  '*://*.citibank.co.kr/*',
  '*://*.kakaobank.com/*',
  '*://*.kbanknow.com/*',
  '*://*.tossbank.com/*',
  '*://*.toss.im/*',
];

describe('the hosts that the extension asks for when it is installed', () => {
  it('are those that readers agreed to', () => {
    expect(INSTALL_PATTERNS).toEqual(AGREED);
  });

  it.each(AGREED)('%s names a registrable part of the web, and never all of it', (pattern) => {
    expect(pattern).toMatch(/^\*:\/\/\*\.[a-z0-9-]+(\.[a-z0-9-]+)+\/\*$/);
  });

  it('are named once each', () => {
    expect(new Set(INSTALL_PATTERNS).size).toBe(INSTALL_PATTERNS.length);
  });
});

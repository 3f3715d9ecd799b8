/**
 * The hosts that the extension asks for when it is installed: every government site, and the sites of public bodies and
 * banks on other hosts. Frozen (tests/entrypoints/sites/install-hosts.test.ts): a wider list in an update makes Chrome
 * switch the extension off until the user agrees again. A host that `glossary/sites.yaml` learns later is asked for when
 * the reader wants it.
 */
const GOVERNMENT = ['go.kr', 'junggu.seoul.kr'];

const PUBLIC_BODIES = [
  'nhis.or.kr',
  'hira.or.kr',
  'e-gen.or.kr',
  'nps.or.kr',
  '4insure.or.kr',
  'comwel.or.kr',
  'hrdkorea.or.kr',
  'klac.or.kr',
  'elaw.klri.re.kr',
  'lh.or.kr',
  'khug.or.kr',
  'i-sh.co.kr',
  'safedriving.or.kr',
  'koroad.or.kr',
  'kotsa.or.kr',
  'fss.or.kr',
  'kdic.or.kr',
  'credit4u.or.kr',
  'liveinkorea.kr',
  'k-guide.kr',
  'mcfamily.or.kr',
  'familynet.or.kr',
];

const BANKS = [
  'hanabank.com',
  'kebhana.com',
  'wooribank.com',
  'shinhan.com',
  'kbstar.com',
  'ibk.co.kr',
  'nonghyup.com',
  'nhbank.com',
  'standardchartered.co.kr',
  'citibank.co.kr',
  'kakaobank.com',
  'kbanknow.com',
  'tossbank.com',
  'toss.im',
];

/** Match patterns for the manifest. */
export const INSTALL_PATTERNS = [...GOVERNMENT, ...PUBLIC_BODIES, ...BANKS].map((host) => `*://*.${host}/*`);

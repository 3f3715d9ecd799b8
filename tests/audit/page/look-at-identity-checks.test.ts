import { describe, expect, it } from 'vitest';
import { lookAtIdentityChecks } from '../../../audit/page/look-at-identity-checks.ts';
import { kindsSeenBy, seenBy } from './view-of.ts';

describe('an identity check that foreigners fail', () => {
  it.each([
    ['a telephone', '<a href="#none" class="btn">휴대폰 본인인증</a>'],
    ['a telephone, in other words', '<button type="button">휴대전화 인증</button>'],
    ['an i-PIN', '<a href="#" onclick="ipin()"><img src="/i.gif" alt="공공 아이핀(I-PIN) 인증"></a>'],
    ['a certificate', '<label><input type="radio" name="m"> 공동인증서 로그인</label>'],
    ['a certificate of a bank', '<button>금융인증서</button>'],
    ['an application', '<a href="/simple">간편인증</a>'],
    ['a name in the register', '<input type="submit" value="실명확인">'],
    ['the window of an agency', '<form action="https://nice.checkplus.co.kr/CheckPlusSafeModel/checkplus.cb" method="post"></form>'],
  ])('asks for %s', (_, html) => {
    expect([...new Set(kindsSeenBy(lookAtIdentityChecks, `<h1>민원 신청</h1>${html}`))]).toEqual(['identity-check']);
  });

  it('is told of where a menu names passports', () => {
    expect(kindsSeenBy(lookAtIdentityChecks, '<ul id="gnb"><li>여권 안내</li></ul><a>휴대폰 본인인증</a>')).toEqual(['identity-check']);
  });

  it('is told once for each way, and surely where it is the window of an agency', () => {
    const html = '<a>휴대폰 인증</a><button>휴대폰 인증</button><button>아이핀 인증</button><iframe src="//safe.ok-name.co.kr/x"></iframe>';
    expect(seenBy(lookAtIdentityChecks, html).map(({ lookHere }) => lookHere)).toEqual([true, true, false]);
  });
});

describe('no identity check is told of', () => {
  const CHECK = '<a href="#none">휴대폰 본인인증</a>';
  it.each([
    ['where foreigners have their own way', `${CHECK}<p>외국인은 외국인등록번호로 인증할 수 있습니다.</p>`],
    ['where a passport will do', `${CHECK}<p>여권번호와 생년월일을 넣어 주세요.</p>`],
    ['where one may come', `${CHECK}<p>본인인증이 어려운 분은 주민센터에 방문 신청하실 수 있습니다.</p>`],
    ['where one needs no account', `${CHECK}<a href="/guest">비회원 신청</a>`],
    ['where a link only tells of it', '<a href="/guide">공동인증서 발급 안내</a><a href="/faq">본인인증 자주 묻는 질문</a>'],
    ['in the menu of every page', '<div id="gnb"><a href="/cert">공동인증서 로그인</a></div>'],
    ['where a text speaks of it', '<p>금융회사는 본인확인을 하여야 합니다.</p>'],
  ])('%s', (_, html) => {
    expect(kindsSeenBy(lookAtIdentityChecks, html)).toEqual([]);
  });
});

// How a page whose policy has no connect-src sets its own words: a script of its own, on a tag with data-start="manual".
(function () {
  'use strict';

  window.Annae.start({
    lang: 'en',
    terms: {
      by: '가온시 교통민원',
      additions: [
        {
          headword: '무인 단속',
          service: 'driving',
          texts: {
            ko: { meaning: '사람 없이 <b>카메라</b>로 교통 위반을 찾는 일이에요.' },
            en: { name: 'Camera enforcement', meaning: 'Offences found by a <b>camera</b>, without an officer.', do: 'See <a href="#guide">how to pay</a>.' }
          }
        }
      ],
      exclusions: ['체납']
    }
  });
})();

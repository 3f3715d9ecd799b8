// The demonstration single-page app: hash routes, no framework, DOM calls only.
// Every render replaces the view's children; table rows are kept by key and patched,
// and the count line keeps one text node whose data is set again, as frameworks do.
(function () {
  'use strict';

  var app = document.getElementById('app');
  var rows = new Map();
  var forms = new Map();
  var countText = document.createTextNode('');
  var tick = 0;
  var query = '주정차위반|전체';

  var CASES = [
    { id: 'a', date: '2026. 10. 2.', what: '주정차위반', where: '한들로 12 앞', kind: '과태료', won: 40000, due: '2026. 12. 1.', points: 0, state: '사전통지' },
    { id: 'b', date: '2026. 9. 18.', what: '신호위반', where: '새빛네거리', kind: '과태료', won: 70000, due: '2026. 11. 30.', points: 0, state: '이의신청' },
    { id: 'c', date: '2026. 9. 3.', what: '중앙선 침범', where: '가온대로 88', kind: '범칙금', won: 60000, due: '2026. 9. 13.', points: 30, state: '납부된 건' },
    { id: 'd', date: '2026. 7. 21.', what: '속도위반(20km/h 이하)', where: '바람길 터널', kind: '과태료', won: 40000, due: '2026. 9. 30.', points: 0, state: '체납' },
    { id: 'e', date: '2026. 6. 9.', what: '자동차등록 변경 지연', where: '가온시', kind: '과태료', won: 300000, due: '2026. 8. 31.', points: 0, state: '압류 예고' },
    { id: 'f', date: '2026. 5. 30.', what: '주정차위반(어린이보호구역)', where: '솔빛초등학교 앞', kind: '과태료', won: 120000, due: '2026. 8. 10.', points: 0, state: '납부된 건' },
    { id: 'g', date: '2026. 5. 14.', what: '휴대전화 사용', where: '강변북단', kind: '범칙금', won: 60000, due: '2026. 5. 24.', points: 15, state: '납부된 건' }
  ];

  function el(tag, attrs) {
    var node = document.createElement(tag);
    Object.keys(attrs || {}).forEach(function (name) { node.setAttribute(name, attrs[name]); });
    for (var i = 2; i < arguments.length; i++) node.append(arguments[i]);
    return node;
  }
  function text(tag, value, attrs) {
    var node = el(tag, attrs);
    node.textContent = value;
    return node;
  }
  function kept(map, key, make) {
    if (!map.has(key)) map.set(key, make());
    return map.get(key);
  }
  function won(n) { return n.toLocaleString('ko-KR') + '원'; }
  function shift(n) { return n + (tick % 10) * 100; }

  // The same rows in another order each time: turned by tick, and three or more also mirrored every other time.
  function ordered(list) {
    var at = list.length ? tick % list.length : 0;
    var turned = list.slice(at).concat(list.slice(0, at));
    return tick % 2 && list.length > 2 ? turned.reverse() : turned;
  }
  function patch(cell, value) {
    if (cell.dataset.v !== value) { cell.dataset.v = value; cell.textContent = value; }
  }

  function caseRow(item) {
    var tr = kept(rows, item.id, function () {
      return el('tr', { 'data-key': item.id },
        text('th', item.date + ' ' + item.what, { scope: 'row' }), text('td', item.where), text('td', item.kind),
        text('td', '', { 'class': 'num' }), text('td', '', { 'class': 'num' }), text('td', item.due),
        el('td', {}, text('span', item.state, { 'class': 'state' + (/납부/.test(item.state) ? ' paid' : /체납|압류/.test(item.state) ? ' late' : '') })));
    });
    patch(tr.cells[3], won(shift(item.won)));
    patch(tr.cells[4], item.points ? '벌점 ' + item.points + '점' : '없음');
    return tr;
  }

  function table(label, caption, heads, body) {
    var head = el('tr', {});
    heads.forEach(function (name) { head.append(text('th', name, { scope: 'col' })); });
    return el('div', { 'class': 'scroll', tabindex: '0', role: 'region', 'aria-label': label },
      el('table', { 'class': 'data w' }, text('caption', caption), el('thead', {}, head), body));
  }
  function caseTable(list) {
    var body = el('tbody', {});
    body.replaceChildren.apply(body, ordered(list).map(caseRow));
    return table('과태료·범칙금 부과 내역 표', '과태료·범칙금 부과 내역 (조회한 때의 금액)',
      ['위반 일시·내용', '장소', '구분', '금액', '벌점', '납부기한', '상태'], body);
  }
  function countLine(list) {
    var unpaid = list.filter(function (item) { return !/납부/.test(item.state); });
    var sum = unpaid.reduce(function (n, item) { return n + shift(item.won); }, 0);
    countText.data = '조회 결과 ' + list.length + '건 가운데 납부할 것은 ' + unpaid.length + '건, 과태료와 범칙금은 모두 ' + won(sum) + '입니다. (갱신 ' + tick + '회)';
    return el('p', { id: 'count', 'class': 'lead' }, countText);
  }
  function plainRows(data) {
    var body = el('tbody', {});
    ordered(data).forEach(function (line) {
      var tr = el('tr', {});
      line.forEach(function (value, i) { tr.append(i ? text('td', value, { 'class': 'num' }) : text('th', value, { scope: 'row' })); });
      body.append(tr);
    });
    return body;
  }
  function bullets(lines) {
    var ul = el('ul', {});
    lines.forEach(function (line) { ul.append(text('li', line)); });
    return ul;
  }

  function notice() {
    return [
      text('h2', '부과 내역'), countLine(CASES), caseTable(CASES),
      text('h2', '위반별 과태료와 범칙금'),
      table('위반별 금액과 벌점 표', '승용자동차 기준 (시연용 예시)', ['위반 내용', '과태료', '범칙금', '벌점'], plainRows([
        ['주정차위반', won(40000), won(40000), '없음'],
        ['신호위반', won(70000), won(60000), '15점'],
        ['중앙선 침범', won(90000), won(60000), '30점'],
        ['속도위반(20km/h 초과)', won(70000), won(60000), '15점']
      ])),
      text('p', '1회 위반이나 처분벌점이 40점 이상이면 1점을 1일로 계산하여 면허정지 처분을 합니다. 음주운전은 과태료나 범칙금으로 끝나지 않으며, 혈중알코올농도 0.03% 이상이면 벌점 100점과 함께 면허정지, 0.08% 이상이면 면허취소 처분을 받고 형사 처벌도 받습니다.')
    ];
  }

  function lookupForm() {
    var input = el('input', { id: 'plate', name: 'plate', type: 'text', autocomplete: 'off', value: '주정차위반' });
    var kind = el('select', { id: 'kind', name: 'kind' }, text('option', '전체'), text('option', '과태료'), text('option', '범칙금'));
    var form = el('form', { 'class': 'form', role: 'search', 'aria-label': '과태료·범칙금 조회' },
      el('div', { 'class': 'row' }, text('label', '위반 내용', { 'for': 'plate' }), input),
      el('div', { 'class': 'row' }, text('label', '구분', { 'for': 'kind' }), kind),
      el('div', { 'class': 'btns' }, text('button', '과태료 조회', { type: 'submit', 'class': 'btn' })));
    form.addEventListener('submit', function (event) {
      event.preventDefault();
      query = input.value.trim() + '|' + kind.value;
      render();
    });
    return form;
  }
  function lookup() {
    var asked = query.split('|');
    var found = CASES.filter(function (item) {
      return item.what.indexOf(asked[0]) >= 0 && (asked[1] === '전체' || item.kind === asked[1]);
    });
    return [
      text('h2', '과태료 조회'),
      text('p', '자동차등록 원부에 적힌 소유자 이름으로 조회합니다. 차량을 넘겨준 뒤에는 명의 이전 신고를 하였는지도 확인하십시오.'),
      kept(forms, 'lookup', lookupForm), countLine(found),
      found.length ? caseTable(found) : text('p', '조회된 과태료와 범칙금이 없습니다.', { 'class': 'note' }),
      text('h2', '가상계좌'),
      table('납부용 가상계좌 표', '과태료 납부용 가상계좌', ['금융회사', '가상계좌 번호', '예금주', '이체 수수료'], plainRows([
        ['누리봄은행', '000-0000-00' + (10 + tick % 90), '가온시', '없음'],
        ['가온상호금융', '000-0000-01' + (10 + tick % 90), '가온시', won(500)]
      ]))
    ];
  }

  function appeal() {
    var steps = el('ol', { 'class': 'steps' });
    [['사전통지', '단속 사실과 과태료 금액을 미리 알려 드립니다. 사전통지를 받은 날부터 10일 이상의 기간을 정하여 의견을 들으며, 그 안에 납부하면 20%가 감경됩니다.'],
      ['의견제출', '차량을 도난당하였거나 응급 환자를 옮기는 등 부득이한 사유가 있으면 증명서류를 붙여 의견을 냅니다.'],
      ['과태료 부과', '의견을 받아들이지 않으면 납부고지서를 보냅니다. 납부기한은 납부고지서를 받은 날부터 60일 이내로 정합니다.'],
      ['이의신청', '납부고지서를 받은 날부터 60일 이내에 이의신청을 하여야 합니다. 이의신청이 접수되면 과태료 부과의 효력이 없어지고 법원이 재판으로 정합니다.']
    ].forEach(function (step) { steps.append(el('li', {}, text('strong', step[0]), text('p', step[1]))); });
    return [
      text('h2', '의견제출과 이의신청'), steps,
      text('h2', '접수 현황'), countLine(CASES.slice(0, 3)), caseTable(CASES.slice(0, 3)),
      text('h2', '유의사항'),
      el('div', { 'class': 'note' }, bullets(ordered([
        '범칙금은 이의신청이 아니라 즉결심판으로 다툽니다. 범칙금을 납부하면 같은 위반으로 다시 처벌받지 않습니다.',
        '과태료를 체납한 채 출국하더라도 체납은 없어지지 않으며, 체류기간 연장허가를 신청할 때 확인됩니다.',
        '40점 미만인 운전면허 벌점은 마지막 위반일부터 1년 동안 위반과 사고가 없으면 없어집니다. 벌점이 쌓이면 면허정지가 됩니다.'
      ])))
    ];
  }

  var ROUTES = {
    '#/notice': ['부과 내역', notice],
    '#/lookup': ['과태료 조회', lookup],
    '#/appeal': ['의견제출·이의신청', appeal]
  };
  var route = '#/notice';

  function render() {
    app.replaceChildren.apply(app, ROUTES[route][1]());
    app.setAttribute('data-renders', String(Number(app.getAttribute('data-renders') || 0) + 1));
  }
  function go() {
    if (ROUTES[location.hash]) route = location.hash;
    else if (location.hash && app.firstChild) return; // a jump inside the page
    else route = '#/notice';
    var name = ROUTES[route][0];
    document.title = name + ' | 교통 과태료·범칙금 조회 | 가온시 교통민원';
    document.getElementById('crumb-now').textContent = name;
    document.querySelectorAll('#gnb a').forEach(function (link) {
      if (link.getAttribute('href') === route) link.setAttribute('aria-current', 'page');
      else link.removeAttribute('aria-current');
    });
    render();
  }

  // Renders the current view n more times, one a frame (a hidden tab has no frames: then a timer),
  // with other numbers and another order each time. Resolves with the number of renders done.
  window.renderTimes = function (n) {
    var next = document.hidden ? function (fn) { setTimeout(fn, 0); } : window.requestAnimationFrame.bind(window);
    return new Promise(function (resolve) {
      var done = 0;
      (function step() {
        if (done >= n) { resolve(done); return; }
        next(function () {
          tick += 1;
          done += 1;
          render();
          step();
        });
      })();
    });
  };

  window.addEventListener('hashchange', go);
  go();
})();

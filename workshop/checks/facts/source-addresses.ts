import { say, show } from '../../../glossary/problem.ts';
import { eachTerm, type Finding } from '../check.ts';

/** Addresses inside a site change with every redesign; the home page does not. */
export const sourceAddresses = eachTerm({
  name: 'source-addresses',
  description: 'Every source is named once, and a page by its home address with https.',
  findIn({ sources }) {
    const keys = sources.map((source) => ('page' in source ? source.page : `${source.law} ${source.article}`));
    return sources.flatMap((source, index): Finding[] => {
      if (keys.indexOf(keys[index]!) < index) {
        return [
          {
            severity: 'should',
            field: `sources.${index}`,
            found: say(`${show(keys[index])} again`, `또 있음: ${show(keys[index])}`),
            expected: say('every source once', '근거마다 한 번씩만'),
          },
        ];
      }
      if (!('page' in source)) return [];
      const { protocol, host, username, href } = new URL(source.page);
      const home = `${protocol}//${host}`;
      if (source.page === home) return [];
      const problem = { field: `sources.${index}.page`, found: show(source.page), expected: home };
      if (username || new URL(home).host !== host) return [{ severity: 'must', ...problem }];
      const path = ['sources', index, 'page'];
      return href === `${home}/`
        ? [{ severity: 'should', ...problem, fixable: true, edit: { path, value: home } }]
        : [
            {
              severity: 'must',
              ...problem,
              tip: say(
                'Deep links break; name the home page of the body that owns the subject.',
                '깊은 주소는 누리집이 바뀌면 끊어져요. 담당 기관 누리집의 첫 화면을 적어 주세요.',
              ),
            },
          ];
    });
  },
});

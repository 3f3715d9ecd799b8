import signs from 'annae:letter-signs';
import letters from 'annae:letters';
import digest from '../../components/digest/digest.css?inline';
import type { LetterShell } from '../../components/digest/letter-shell.ts';
import * as reading from '../../components/digest/open-letter-reading.tsx';
import { readTodo } from '../../components/digest/read-todo.tsx';
import panel from '../../components/panel/panel.css?inline';
import layout from '../../components/panel/panel-layout.css?inline';
import parts from '../../components/panel/panel-parts.css?inline';
import theme from '../../components/theme.css?inline';
import helps from '../../components/tooltip/helps.css?inline';
import { layOutText } from '../../core/digest/layout/lay-out-text.ts';
import type { Fixtures, GalleryGroup, GalleryState } from '../gallery-state.ts';
import { nothing } from '../gallery-state.ts';
import { helpWith } from '../sample-card.ts';
import stage from '../stage.css?inline';

const FINE = `                과 태 료  부 과  사 전 통 지 서

 성      명 : 응우옌 반 안          차량번호 : 12가 3456
 위 반 일 시 : 2026년 11월 3일 14:22
 위 반 내 용 : 속도위반 (제한속도 50km/h, 주행속도 67km/h)
 적 용 법 조 : 도로교통법 제160조 제3항

   부과예정금액          40,000원
   사전납부금액          32,000원  (20% 감경)
   사전납부기한          2026. 12. 10.까지
   납부계좌              국민은행 000-00-000000

 귀하의 차량이 무인교통단속장비에 적발되어 사전통지하오니
 의견이 있으신 경우 2026. 12. 10.까지 의견을 제출하여 주시기 바랍니다.

                    2026년 11월 20일
                 서 울 마 포 경 찰 서 장  (직인)
`;

const REFUND = `국세환급금 통지서
성 명 : 밀러 안나
세 목 : 종합소득세
국세환급금          183,420원
환급일              2026. 12. 15.
수령방법 : 환급계좌를 신고하여 주시기 바랍니다.
2026년 11월 24일
마포세무서장`;

const FAKE = `[국제발신]
[경찰청교통민원24] 차량위반 과태료 고지서 발송완료. 미납시 익일 40,000원→80,000원 가산. 내용확인 http://efine24-kr.example/p7`;

const UNKNOWN = `안녕하세요. 지난번에 말씀드린 책은 12월 3일에 가져가겠습니다. 고맙습니다.`;

const PAST = FINE.replace(/2026\. 12\. 10\./g, '2026. 11. 27.');

const UNSURE = FINE.replace(/2026\. 12\. 10\./g, '2026. 12. 10.(월)');

/** What a letter is and asks of its reader. */
export const digestStates: GalleryGroup = {
  id: 'digest',
  title: 'What a letter asks',
  styles: [theme, panel, layout, helps, parts, digest, stage],
  width: 380,
  states: [
    letter('to pay', FINE),
    letter('paid back', REFUND),
    letter('looks like a fake', FAKE),
    letter('not recognised', UNKNOWN),
    letter('the last day has passed', PAST),
    letter('a day in doubt', UNSURE),
    letter('a page that is no letter', null),
  ],
};

function letter(name: string, text: string | null): GalleryState {
  return {
    name,
    async show(fixtures) {
      const { language, t, explanations } = fixtures;
      const todo = await readTodo(text === null ? null : layOutText(text), language, shellOf(fixtures), text !== null);
      const props = { language, t, glossary: explanations, heading: 'h3', onOpen: nothing, onAsk: nothing } as const;
      return (
        <div class="annae page" lang={language}>
          {todo.type === 'read' && todo.show(props)}
        </div>
      );
    },
  };
}

function shellOf(fixtures: Fixtures): LetterShell {
  return {
    now: () => new Date('2026-12-01T01:00:00Z'),
    loadSigns: async () => signs,
    loadReading: async () => reading,
    loadModel: async () => letters,
    loadTexts: async () => fixtures['letter-texts'],
    help: async (service) => helpWith(fixtures, service ?? 'petition'),
    copy: async () => true,
    save: nothing,
  };
}

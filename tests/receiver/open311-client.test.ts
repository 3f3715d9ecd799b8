import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fillAttributes } from '../../core/open311/attributes.ts';
import { discoverEndpoint } from '../../core/open311/discover-endpoint.ts';
import type { OpenRequest } from '../../core/open311/encode-request.ts';
import { readEndpoint } from '../../core/open311/endpoint.ts';
import { chooseListedService, defineService, findRequest, listServices, sendRequest } from '../../core/open311/operations.ts';
import type { Answer, Connection, Format, Server } from '../../core/open311/types.ts';
import type { Draft } from '../../core/request/draft.ts';
import { fetchHttp } from '../core/open311/fetch-http.ts';
import { createStaffClient, type StaffClient } from './drive/staff-client.ts';
import { startTestReceiver, type TestReceiver } from './drive/start-test-receiver.ts';

const CONNECTION: Connection = { http: fetchHttp, wait: async () => {} };
const DRAFT: Draft = {
  kind: 'consultation',
  service: 'immigration',
  serviceName: { ko: '출입국·체류', user: 'Xuất nhập cảnh và lưu trú' },
  centreName: { ko: '서울글로벌센터', user: 'Trung tâm Toàn cầu Seoul' },
  language: 'vi',
  answerIn: { ko: '영어', user: 'Tiếng Anh' },
  term: { headword: '외국인등록증', name: 'Thẻ đăng ký người nước ngoài' },
  page: { title: '외국인등록 & 체류 안내', host: 'www.hikorea.go.kr' },
  question: 'Tôi bị mất thẻ 🙏, phải làm gì?\nCảm ơn!',
  translation: null,
  readyQuestion: null,
  replyTo: { name: 'Nguyễn Thị Hoa', email: 'hoa@example.org' },
};

let receiver: TestReceiver;
beforeAll(async () => {
  receiver = await startTestReceiver({ agency: '서울글로벌센터' });
});
afterAll(() => receiver.stop());

const serverAt = (url: string, format: Format = 'json'): Server => ({ url, jurisdiction: null, apiKey: null, format });
const receiverIn = (format: Format) => serverAt(`${receiver.url}/open311/v2`, format);

/** Does what a shell does before it sends: lists services, chooses one, asks for its attributes, and fills them in. */
async function prepare(server: Server, draftId: string, consents = true): Promise<OpenRequest> {
  const listed = await listServices({ server, locale: 'vi' }, CONNECTION);
  if (listed.type !== 'listed') throw new Error(JSON.stringify(listed));
  const service = chooseListedService(listed.services, DRAFT)!;
  const defined = await defineService({ server, service, locale: 'vi' }, CONNECTION);
  if (defined.type !== 'defined') throw new Error(JSON.stringify(defined));
  const facts = { draft: DRAFT, draftId, answerLanguage: 'en', termId: 'alien-registration-card' };
  const { filled, asked } = fillAttributes(defined.attributes, facts);
  const consent = asked.map((attribute): Answer => ({ attribute, values: [attribute.values[0]!.key] }));
  return {
    serviceCode: service.code,
    answers: consents ? [...filled, ...consent] : filled,
    description: DRAFT.question,
    place: { name: DRAFT.centreName!.ko, district: '종로구' },
    replyTo: DRAFT.replyTo,
  };
}

/** The pages of the staff, logged in. */
async function logInAsStaff(): Promise<StaffClient> {
  const staff = createStaffClient(receiver.url);
  await staff.logIn(receiver.token);
  return staff;
}

describe('the receiver', () => {
  it('is found by its discovery document', async () => {
    const pasted = readEndpoint(`${receiver.url}/discovery.json`);
    expect(pasted.type).toBe('discovery');
    for (const format of ['json', 'xml']) {
      const found = await discoverEndpoint(`${receiver.url}/discovery.${format}`, CONNECTION);
      expect(found).toEqual({ type: 'endpoint', url: `${receiver.url}/open311/v2`, jurisdiction: null });
    }
  });

  it('says the same in JSON and in XML', async () => {
    const [json, xml] = await Promise.all(
      (['json', 'xml'] as const).map(async (format) => {
        const listed = await listServices({ server: receiverIn(format), locale: 'vi' }, CONNECTION);
        if (listed.type !== 'listed') throw new Error(listed.type);
        const service = listed.services.find(({ code }) => code === 'immigration')!;
        return { ...listed, format: null, defined: await defineService({ server: receiverIn(format), service, locale: 'vi' }, CONNECTION) };
      }),
    );
    expect(json!.services).toHaveLength(18);
    expect(xml).toEqual(json);
  });

  it('leaves the consent to the user, and names who receives the request', async () => {
    const service = { code: 'tax', name: 'tax', description: null, metadata: true, keywords: [], group: null };
    const defined = await defineService({ server: receiverIn('json'), service, locale: 'vi' }, CONNECTION);
    if (defined.type !== 'defined') throw new Error(defined.type);
    const { asked, omitted } = fillAttributes(defined.attributes, {
      draft: DRAFT,
      draftId: crypto.randomUUID(),
      answerLanguage: 'en',
      termId: null,
    });
    expect(asked).toMatchObject([{ code: 'consent', description: expect.stringContaining('서울글로벌센터') }]);
    expect(omitted).toEqual([]);
  });

  it.each(['json', 'xml'] as const)('stores all of a request in %s, and finds its number by its draft', async (format) => {
    const draftId = crypto.randomUUID();
    const server = receiverIn(format);
    const sent = await sendRequest({ server, request: await prepare(server, draftId), locale: 'vi' }, CONNECTION);
    expect(sent).toEqual({
      type: 'sent',
      id: expect.stringMatching(/^\w{5}-\w{5}$/),
      token: null,
      notice: expect.stringContaining('90 ngày'),
    });
    const { id } = sent as { id: string };
    expect(await findRequest({ server, token: draftId }, CONNECTION)).toEqual({ type: 'found', id });
    const page = (await (await logInAsStaff()).getPage(`/requests/${id}`)).replaceAll('&amp;', '&');
    for (const text of [
      DRAFT.page!.title,
      DRAFT.page!.host,
      'Tôi bị mất thẻ 🙏, phải làm gì?',
      'Nguyễn Thị Hoa',
      'hoa@example.org',
      '서울글로벌센터, 종로구',
      'Vietnamese',
      'English',
    ])
      expect(page).toContain(text);
  });

  it('stores a draft once when it is sent twice', async () => {
    const own = await prepare(receiverIn('json'), crypto.randomUUID());
    const { getPage } = await logInAsStaff();
    const count = async () => (await getPage('/')).match(/href="\/requests\/\w{5}-\w{5}"/g)?.length ?? 0;
    const before = await count();
    const twice = [await sendOwn(), await sendOwn()];
    expect(twice[0]).toMatchObject({ type: 'sent', id: expect.any(String) });
    expect(twice[1]).toEqual(twice[0]);
    expect(await count()).toBe(before + 1);

    function sendOwn() {
      return sendRequest({ server: receiverIn('json'), request: own, locale: 'vi' }, CONNECTION);
    }
  });

  it('has stored a request whose answer was lost, and gives its number when it is sent again', async () => {
    const draftId = crypto.randomUUID();
    const request = await prepare(receiverIn('json'), draftId);
    let lost: string | null = null;
    const losing: Connection['http'] = async (call) => {
      const answer = await fetchHttp(call);
      if (lost !== null) return answer;
      lost = answer.text;
      throw new TypeError('terminated');
    };
    const sent = await sendRequest({ server: receiverIn('json'), request, locale: 'vi' }, { ...CONNECTION, http: losing });
    expect(sent.type).toBe('sent');
    expect(lost).toContain((sent as { id: string }).id);
  });

  it.each(['json', 'xml'] as const)('says in %s that consent is missing', async (format) => {
    const server = receiverIn(format);
    const request = await prepare(server, crypto.randomUUID(), false);
    expect(await sendRequest({ server, request, locale: 'en' }, CONNECTION)).toEqual({
      type: 'refused',
      status: 400,
      errors: [{ code: '400', description: expect.stringContaining('Your consent to the use of personal data is needed') }],
    });
  });

  it('says when too many requests come', async () => {
    const strict = await startTestReceiver({ postRate: { burst: 1, perMinute: 1 } });
    const server = serverAt(`${strict.url}/open311/v2`);
    const send = async () => sendRequest({ server, request: await prepare(server, crypto.randomUUID()), locale: 'en' }, CONNECTION);
    const results = [await send(), await send()];
    await strict.stop();
    expect(results).toMatchObject([{ type: 'sent' }, { type: 'busy', seconds: 60 }]);
  });
});

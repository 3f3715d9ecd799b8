import { describe, expect, it } from 'vitest';
import { findRequest } from '../../../core/open311/operations.ts';
import { answerCalls, SERVER } from './answer-calls.ts';

describe('the number behind a token', () => {
  it.each([
    ['in JSON', '[{"service_request_id":638344,"token":12345}]', '638344'],
    [
      'in XML',
      '<service_requests><request><service_request_id>638344</service_request_id><token>12345</token></request></service_requests>',
      '638344',
    ],
    ['not yet', '[{"service_request_id":null,"token":"12345"}]', null],
  ])('is read %s', async (_, text, id) => {
    const { connection, calls } = answerCalls({ text });
    expect(await findRequest({ server: { ...SERVER, jurisdiction: 'city.kr' }, token: '12/345' }, connection)).toEqual({
      type: 'found',
      id,
    });
    expect(calls).toEqual([{ method: 'GET', url: 'https://open311.example.kr/v2/tokens/12%2F345.json?jurisdiction_id=city.kr' }]);
  });

  it('is asked for again when the server fails', async () => {
    const { connection, calls } = answerCalls({ status: 500 }, { text: '[{"service_request_id":"7","token":"t"}]' });
    expect(await findRequest({ server: SERVER, token: 't' }, connection)).toEqual({ type: 'found', id: '7' });
    expect(calls).toHaveLength(2);
  });

  it('is refused where the server does not know the token', async () => {
    const { connection } = answerCalls({ status: 404, text: '[{"code":404,"description":"token not found"}]' });
    expect(await findRequest({ server: SERVER, token: 't' }, connection)).toEqual({
      type: 'refused',
      status: 404,
      errors: [{ code: '404', description: 'token not found' }],
    });
  });
});

import { interpretAnswer, interpretRejection } from './interpret-answer.ts';
import type { Failure, Http, HttpCall } from './open311.ts';

/** Makes a call and says what its answer means. Never rejects. */
export async function callServer(call: HttpCall, http: Http): Promise<{ type: 'value'; value: object } | Failure> {
  const sent = call.method === 'POST' ? 'request' : 'nothing';
  try {
    return await interpretAnswer(await http(call), sent);
  } catch (error) {
    return interpretRejection(error, sent);
  }
}

import type { Connection, HttpAnswer, HttpCall, Server } from '../../../core/open311/types.ts';

export const SERVER: Server = { url: 'https://open311.example.kr/v2', jurisdiction: null, apiKey: null, format: 'json' };

/** A connection whose calls are answered, or rejected, in this order; a call too many rejects. */
export function answerCalls(...answers: (Partial<HttpAnswer> | Error)[]): { connection: Connection; calls: HttpCall[]; waits: number[] } {
  const calls: HttpCall[] = [];
  const waits: number[] = [];
  const http = async (call: HttpCall) => {
    const answer = answers[calls.length] ?? new Error('one call too many');
    calls.push(call);
    if (answer instanceof Error) throw answer;
    return { status: 200, contentType: '', retryAfter: null, text: '', ...answer };
  };
  const wait = async (milliseconds: number) => {
    waits.push(milliseconds);
  };
  return { connection: { http, wait }, calls, waits };
}

/** An error of a name, as `fetch` rejects with. */
export function named(name: string): Error {
  return Object.assign(new Error(name), { name });
}

/** One call of a server, as a shell makes it. */
export interface HttpCall {
  method: 'GET' | 'POST';
  url: string;
  body?: string;
  contentType?: string;
}

/** What came back, whatever the status. */
export interface HttpAnswer {
  status: number;
  contentType: string;
  /** The `Retry-After` header. */
  retryAfter: string | null;
  text: string;
}

/**
 * Makes a call. Rejects when nothing came back: with the name `TimeoutError` when a time limit ran out, `AbortError` when
 * the user stopped it. A POST must not follow a redirect that turns it into a GET: that shows somebody else's request.
 */
export type Http = (call: HttpCall) => Promise<HttpAnswer>;

/** What a client needs of the world outside. */
export interface Connection {
  http: Http;
  /** Resolves after the time; may reject with `AbortError`. */
  wait(milliseconds: number): Promise<void>;
}

export type Format = 'json' | 'xml';

/** A server that speaks Open311 GeoReport v2 (https://wiki.open311.org/GeoReport_v2). */
export interface Server {
  /** The address that resources hang under, without a slash at its end. */
  url: string;
  /** The city among several that it serves. */
  jurisdiction: string | null;
  apiKey: string | null;
  /** What it is asked for first; `listServices` tells which of the two it speaks. */
  format: Format;
}

/** One thing that a server finds wrong; `description` is meant for the user. */
export interface ServerError {
  code: string | null;
  description: string | null;
}

/**
 * Why a call failed. `arrived` says whether the request may have reached the server all the same: then it would be there
 * twice if it was sent again.
 */
export type Failure =
  | { type: 'refused'; status: number; errors: ServerError[] }
  | { type: 'busy'; seconds: number | null }
  | { type: 'failed'; reason: FailureReason; arrived: 'no' | 'unknown' };

export type FailureReason = 'unreachable' | 'timeout' | 'stopped' | 'server' | 'unreadable';

/** A service as a server lists it. */
export interface ListedService {
  code: string;
  /** Its code where the server gives no name. */
  name: string;
  description: string | null;
  /** True when its definition has to be asked for, since it has attributes. */
  metadata: boolean;
  keywords: string[];
  group: string | null;
}

export const DATATYPES = ['string', 'number', 'datetime', 'text', 'singlevaluelist', 'multivaluelist'] as const;

/** A question that a server asks about requests for a service, or, if it is not `variable`, a text to show. */
export interface Attribute {
  code: string;
  datatype: (typeof DATATYPES)[number];
  required: boolean;
  description: string | null;
  /** What the value has to look like. */
  datatypeDescription: string | null;
  variable: boolean;
  order: number;
  /** What can be chosen; empty where anything can be written. */
  values: { key: string; name: string }[];
}

/** What is answered to an attribute; several values to a `multivaluelist` alone. */
export interface Answer {
  attribute: Attribute;
  values: readonly string[];
}

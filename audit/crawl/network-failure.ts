import type { FaultKind } from '../page-audit.ts';
import { PageFailure } from './page-failure.ts';

/** OpenSSL's reasons that do not begin with CERT_ or end in _CERT. */
const CERTIFICATE = /^CERT_|_CERT(?:_|$)|^ERR_TLS_CERT|^UNABLE_TO_(?:VERIFY|GET_ISSUER|GET_CRL)|^HOSTNAME_MISMATCH|^INVALID_(?:CA|PURPOSE)/;
const TIMEOUT = /TIMEOUT|TIMEDOUT/;
/** Headers without an end or out of form, and bodies that do not unpack. */
const UNREADABLE = /^HPE_|HEADERS_OVERFLOW|^Z_|^ERR__?(?:BROTLI|ZLIB)|^ERR_BROTLI|^UND_ERR_RES_|INVALID_URL|INVALID_ARG/;

/** What an error of the network means for the page that was asked for. A failure stays as it is. */
export function networkFailure(error: unknown): PageFailure {
  if (error instanceof PageFailure) return error;
  const code = codeOf(error);
  const kind = kindOf(code);
  return new PageFailure(kind, code, { again: kind === 'timeout' || kind === 'unreachable', cause: error });
}

function kindOf(code: string): FaultKind {
  if (CERTIFICATE.test(code)) return 'certificate';
  if (TIMEOUT.test(code)) return 'timeout';
  return UNREADABLE.test(code) ? 'unreadable' : 'unreachable';
}

/** The code of the innermost cause: `fetch` itself says only that it failed. */
function codeOf(error: unknown): string {
  let code = 'UNKNOWN';
  let message = '';
  for (let at = error, deep = 0; at instanceof Error && deep < 5; at = at.cause, deep++) {
    if (at.name === 'TimeoutError') return 'TIMEOUT';
    code = 'code' in at && typeof at.code === 'string' ? at.code : code;
    message = at.message;
    if (at instanceof AggregateError && at.errors.length) at.cause ??= at.errors[0];
  }
  return code === 'UNKNOWN' && message !== '' ? message.slice(0, 80) : code;
}

import { DEFAULT_SETTINGS } from '../settings.ts';

/** The options of the command line, for `parseArgs`. */
export const OPTIONS = {
  port: { type: 'string', default: '3110' },
  host: { type: 'string', default: '127.0.0.1' },
  data: { type: 'string', default: '.cache/receiver' },
  'key-file': { type: 'string' },
  agency: { type: 'string' },
  contact: { type: 'string' },
  retention: { type: 'string', default: String(DEFAULT_SETTINGS.retentionDays) },
  'clock-gap': { type: 'string', default: String(DEFAULT_SETTINGS.clockGapDays) },
  'public-url': { type: 'string' },
  'trust-proxy': { type: 'boolean', default: false },
  'posts-per-minute': { type: 'string', default: String(DEFAULT_SETTINGS.postRate.perMinute) },
  'allow-host': { type: 'string', multiple: true },
  'add-token': { type: 'string' },
  roles: { type: 'string', default: 'read' },
  'remove-token': { type: 'string' },
  'remove-code': { type: 'string' },
  'check-log': { type: 'boolean', default: false },
  'export-log': { type: 'string' },
  to: { type: 'string' },
  'drop-old-log': { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const;

/** The text of `--help`. */
export const HELP = `npm run receiver -- [options]

  --port N             the port to listen on (${OPTIONS.port.default})
  --host ADDRESS       the address to listen on (${OPTIONS.host.default}: this machine alone)
  --data DIR           the folder for requests and tokens (${OPTIONS.data.default})
  --key-file FILE      the key of the requests, which receivers of one server share
                       (request-key.json in the folder)
  --agency NAME        who receives, for the consent text and the pages
  --contact TEXT       whom developers may ask, for the discovery document
  --retention DAYS     how long a request is kept, as its sender is told (${DEFAULT_SETTINGS.retentionDays})
  --clock-gap DAYS     how long it may be off before staff confirm the clock (${DEFAULT_SETTINGS.clockGapDays})
  --public-url URL     the address that others use, behind a proxy
  --allow-host NAME    another name that the receiver answers to; as often as needed
  --trust-proxy        count by the address that the proxy in front names
  --posts-per-minute N how many requests one address may send a minute (${DEFAULT_SETTINGS.postRate.perMinute})

These do one thing and end; a receiver may be running:
  --add-token NAME     make a token for one of the staff and print it
    --roles LIST       what it is for: read, erase, tokens (read); as read,erase
  --remove-token NAME  make a token void
  --remove-code NAME   let somebody in without the second factor, which is lost
  --check-log          say whether the access log is whole; exit code 1 if not
  --export-log MONTH   write the access log of a month, such as 2026-11
    --to FILE          into this file, .csv or .jsonl (access-log-MONTH.csv in the folder)
  --drop-old-log       drop lines older than two years, as the log's owner

DATABASE_URL=postgres://… stores in a PostgreSQL server instead of the folder.
RECEIVER_KEY=… is the key itself (32 bytes in base64) instead of a file; RECEIVER_OLD_KEY=…
the one before it, for one start, when you change it.
`;

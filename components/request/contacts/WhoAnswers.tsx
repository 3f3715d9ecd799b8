import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { PUBLIC_HOLIDAYS } from '../../../core/contacts/public-holidays.ts';
import type { SpokenTag } from '../../../core/contacts/spoken-language.ts';
import { type Answerer, whoAnswers } from '../../../core/contacts/who-answers.ts';
import type { Region } from '../../../core/regions.ts';
import type { Translate } from '../../../locales/create-translator.ts';
import type { RequestState } from '../request-state.ts';
import { AnswererRow } from './AnswererRow.tsx';
import { SpokenSelect } from './SpokenSelect.tsx';
import { formatOpens, formatUntil } from './seoul-times.ts';

/** Milliseconds between two looks at the clock. */
const MINUTE = 60_000;
/** As many are shown at first, of all groups together. */
const FEW = 3;

/** Who answers alike: now, later, or at hours that are not known. */
interface Group {
  title: string;
  rows: { row: Answerer; time: string | null }[];
  /** What to say where nobody answers; without it the group is left out. */
  empty?: string;
}

/** Which lines and centres speak the reader's language now, and which do next. */
export function WhoAnswers({ state, now, t }: { state: RequestState; now(): Date; t: Translate }) {
  const { directory, language, choices, writtenIn, region, occasion, agency } = state;
  const first = agency?.centre ?? null;
  const chosen = useSignal<SpokenTag | null>(null);
  const at = useSignal(now());
  const all = useSignal(false);
  useEffect(() => {
    const clock = setInterval(() => {
      at.value = now();
    }, MINUTE);
    return () => clearInterval(clock);
  }, []);
  const speaks = chosen.value ?? writtenIn.value ?? directory.languages.own;
  const { service, question } = choices.value;
  const named = { host: occasion.page?.host ?? null, text: question };
  const answers = whoAnswers({ directory, service, speaks, region, named, first, at: at.value, holidays: PUBLIC_HOLIDAYS });
  const { yours } = directory.services[service];
  const { holiday } = answers;
  const groups: Group[] = [
    {
      title: t('whoAnswers.now'),
      rows: answers.now.map((row) => ({ row, time: formatUntil(row.until, at.value, language, t) })),
      empty: t('whoAnswers.nobody'),
    },
    { title: t('whoAnswers.next'), rows: answers.next.map((row) => ({ row, time: formatOpens(row.opens, at.value, language, t) })) },
    { title: t('whoAnswers.unknown'), rows: answers.hoursUnknown.map((row) => ({ row, time: null })) },
  ];
  const nameOf = (id: Region) => directory.regions[id].user;
  const total = groups.reduce((sum, { rows }) => sum + rows.length, 0);
  const shown = cutGroups(groups, all.value ? total : FEW);
  const isCut = total > FEW;
  return (
    <aside class={all.value ? 'who-answers all' : 'who-answers'}>
      <h2>{t('whoAnswers.title')}</h2>
      <SpokenSelect
        label={t('whoAnswers.speaks')}
        value={speaks}
        languages={directory.languages}
        onChange={(tag) => {
          chosen.value = tag;
        }}
      />
      {yours && <p class="note">{yours}</p>}
      {holiday === null && <p class="note">{t('whoAnswers.holidaysUnknown')}</p>}
      {holiday?.[0] && <p class="note">{t('whoAnswers.holiday', { name: holiday[0] })}</p>}
      {region && answers.noCentreNear && <p class="note">{t('whoAnswers.noCentre', { region: nameOf(region) })}</p>}
      {shown
        .filter(({ rows, empty }) => rows.length > 0 || empty)
        .map(({ title, rows, empty }) => (
          <div class="group" key={title}>
            <h3>{title}</h3>
            {rows.length === 0 && <p class="note">{empty}</p>}
            <ul>
              {rows.map(({ row, time }) => (
                <AnswererRow
                  key={row.number ?? row.name.ko}
                  row={row}
                  region={region === null && row.region !== null ? nameOf(row.region) : null}
                  time={time}
                  at={at.value}
                  language={language}
                  t={t}
                />
              ))}
            </ul>
          </div>
        ))}
      {!all.value && (
        <button
          type="button"
          class={isCut ? 'plain' : 'plain cut-on-phones'}
          onClick={() => {
            all.value = true;
          }}
        >
          {t('whoAnswers.more')}
        </button>
      )}
      <p class="note">{t('whoAnswers.seoul')}</p>
    </aside>
  );
}

/** The first rows of the groups, as many as this together. */
function cutGroups(groups: readonly Group[], most: number): Group[] {
  let left = most;
  return groups.flatMap((group) => {
    const rows = group.rows.slice(0, left);
    const isCutAway = group.rows.length > 0 && rows.length === 0;
    left -= rows.length;
    return isCutAway ? [] : [{ ...group, rows }];
  });
}

import { FOREIGN_LANGUAGES } from '../../core/languages.ts';
import { SERVICES } from '../../core/services.ts';
import { readLanguage } from '../../locales/read-locales.ts';
import type { Coverage, GroupCoverage, Tally } from './measure-coverage.ts';
import { percent } from './percent.ts';
import { WideTable } from './WideTable.tsx';

/** A heat map of the coverage by service and language: every cell has a number and a colour. */
export function CoverageMap({ coverage: { all, services } }: { coverage: Coverage }) {
  return (
    <WideTable id="map" title="Written and reviewed, by service and language" class="map">
      <Head />
      <tbody>
        {SERVICES.map((service) => (
          <Row key={service} name={service} group={services[service]} />
        ))}
      </tbody>
      <tfoot>
        <Row name="all" group={all} />
      </tfoot>
    </WideTable>
  );
}

function Head() {
  return (
    <thead>
      <tr>
        <Tall name="Service" />
        <Tall name="Terms" />
        <Wide name="Written" />
        <Wide name="Reviewed" />
        <Tall name="Sources verified" />
      </tr>
      <tr>
        {[...FOREIGN_LANGUAGES, ...FOREIGN_LANGUAGES].map((language, index) => (
          <th key={index} scope="col">
            <abbr title={readLanguage(language).name}>{language}</abbr>
          </th>
        ))}
      </tr>
    </thead>
  );
}

function Tall({ name }: { name: string }) {
  return (
    <th scope="col" rowSpan={2}>
      {name}
    </th>
  );
}

function Wide({ name }: { name: string }) {
  return (
    <th scope="colgroup" colSpan={FOREIGN_LANGUAGES.length}>
      {name}
    </th>
  );
}

function Row({ name, group: { terms, languages, reviewed, sources } }: { name: string; group: GroupCoverage }) {
  const tallies = [
    ...FOREIGN_LANGUAGES.map((language) => languages[language]),
    ...FOREIGN_LANGUAGES.map((language) => reviewed[language]),
    sources,
  ];
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>{terms}</td>
      {tallies.map((tally, index) => (
        <Cell key={index} tally={tally} />
      ))}
    </tr>
  );
}

/** Five steps of colour; the number says the same without colour. */
function Cell({ tally }: { tally: Tally }) {
  const share = percent(tally);
  const step = share === 100 ? 4 : Math.floor(share / 25);
  return (
    <td class={`s${step}`}>
      {share} %
      <small>
        {tally.done}/{tally.total}
      </small>
    </td>
  );
}

import type { ComponentChildren } from 'preact';
import { Table } from '../Table.tsx';
import type { ReportView } from '../view.ts';

export interface FigureRow {
  name: string;
  values: readonly string[];
}

export interface FigureProps {
  view: ReportView;
  /** Distinguishes the figures of a report. */
  name: string;
  title: string;
  /** Names of the columns of the same as a table: that of the rows, then those of the values. */
  columns: readonly string[];
  rows: readonly FigureRow[];
  children: ComponentChildren;
}

/** A plot with its title, and the same figures as a table in a fold. */
export function Figure({ view, name, title, columns: [head, ...heads], rows, children }: FigureProps) {
  const id = view.id(`figure-${name}`);
  return (
    <figure>
      <figcaption id={id}>{title}</figcaption>
      {children}
      <details>
        <summary>{view.t('asTable')}</summary>
        <Table
          labelledBy={id}
          rows={rows}
          columns={[
            { name: head!, cell: (row) => row.name },
            ...heads.map((each, at) => ({ name: each, isNumber: true, cell: (row: FigureRow) => row.values[at] })),
          ]}
        />
      </details>
    </figure>
  );
}

/** Runs one statement; values stand in for `$1`, `$2` … and are never part of the text. */
export type Query = <Row>(sql: string, values?: readonly unknown[]) => Promise<Row[]>;

/** The little that the receiver needs of PostgreSQL; PGlite and a server speak the same SQL behind it. */
export interface Database {
  /** Other receivers may use the same database at the same time. */
  shared: boolean;
  query: Query;
  /** Runs `work` in one transaction: all of it is on the disk when this resolves, and none of it when it rejects. */
  transaction<Result>(work: (query: Query) => Promise<Result>): Promise<Result>;
  /** Whether there is room for more requests, so that enough is left for the rest: looking at them, erasing, the log. */
  hasRoom(): boolean;
  /** Rids the files of what has been deleted; PostgreSQL itself only stops showing it. */
  forget(): Promise<void>;
  close(): Promise<void>;
}

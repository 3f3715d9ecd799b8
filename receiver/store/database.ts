/** Runs one statement. Values take the places of `$1`, `$2` … and are never part of the statement's text. */
export type Query = <Row>(sql: string, values?: readonly unknown[]) => Promise<Row[]>;

/** What the receiver needs of PostgreSQL. PGlite and a server are behind it, with the same SQL. */
export interface Database {
  /** Whether other receivers may use the same database at the same time. */
  shared: boolean;
  /** Runs one statement by itself. */
  query: Query;
  /** Runs `work` in one transaction: all of it is on the disk when this resolves, and nothing of it when this rejects. */
  transaction<Result>(work: (query: Query) => Promise<Result>): Promise<Result>;
  /** Whether there is room for more requests and enough is left for the rest: for reading, for erasing and for the log. */
  hasRoom(): boolean;
  /** Removes deleted rows from the files. PostgreSQL itself only stops showing them. */
  forget(): Promise<void>;
  close(): Promise<void>;
}

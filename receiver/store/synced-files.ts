import { NodeFS } from '@electric-sql/pglite/nodefs';

interface FileSystemModule {
  NODEFS: { stream_ops: { fsync?: (stream: { nfd: number }) => number } };
}

/**
 * PGlite's files, written through to the disk by `sync` when PostgreSQL asks for it. Emscripten's NODEFS has no fsync of its own:
 * PostgreSQL would believe that everything is on the disk.
 */
export class SyncedFiles extends NodeFS {
  readonly #sync: (descriptor: number) => void;

  constructor(path: string, sync: (descriptor: number) => void) {
    super(path);
    this.#sync = sync;
  }

  override async init(...parameters: Parameters<NodeFS['init']>): ReturnType<NodeFS['init']> {
    const prepared = await super.init(...parameters);
    const addSync = (module: unknown) => {
      (module as FileSystemModule).NODEFS.stream_ops.fsync = ({ nfd }) => {
        this.#sync(nfd);
        return 0;
      };
    };
    prepared.emscriptenOpts.preRun = [...(prepared.emscriptenOpts.preRun ?? []), addSync];
    return prepared;
  }
}

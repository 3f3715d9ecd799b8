import { readFile, stat } from 'node:fs/promises';
import { setImmediate as pause } from 'node:timers/promises';
import { decodeDocument } from '../../sources/document/decode-document.ts';
import { parseDocument } from '../../sources/document/parse-document.ts';
import { openPage } from '../page/read/open-page.ts';
import type { PageResult } from '../page-audit.ts';
import type { ResultStore } from '../store/result-store.ts';
import type { AuditFunction } from './audit-function.ts';
import { isEmptyShell, LEAST_TEXT } from './is-empty-shell.ts';
import type { PageFile } from './list-page-files.ts';
import { faultOf, PageFailure } from './page-failure.ts';
import { tooLarge } from './read-body.ts';
import { type FileScriptReader, readFileScripts } from './read-file-scripts.ts';

export interface FileSettings {
  store: ResultStore;
  audit: AuditFunction;
  mostBytes: number;
  signal: AbortSignal;
  /** Told after each page. */
  onPage?(): void;
}

/** Audits pages in files that have no result yet. Resolves when all have one, or soon after `signal`. */
export async function auditFiles(files: readonly PageFile[], { store, audit, mostBytes, signal, onPage }: FileSettings): Promise<void> {
  const readScripts = readFileScripts();
  for (const file of files) {
    if (signal.aborted) return;
    if (await store.has(file.address)) continue;
    await store.put(await auditFile(file, { audit, mostBytes, readScripts }));
    onPage?.();
    // Lets signals and the progress have their turn.
    await pause();
  }
}

type Auditing = Pick<FileSettings, 'audit' | 'mostBytes'> & { readScripts: FileScriptReader };

async function auditFile(file: PageFile, { audit, mostBytes, readScripts }: Auditing): Promise<PageResult> {
  const { path, address } = file;
  try {
    const { size } = await stat(path);
    if (size > mostBytes) throw tooLarge(size);
    const bytes = await readFile(path);
    const page = { address, depth: null, bytes, headers: {} };
    const opened = openPage(page);
    const scripts = 'view' in opened ? await readScripts(opened.view.elements, file) : [];
    const result = await audit({ ...page, opened, scripts });
    const isShort = result.outcome === 'read' && result.length < LEAST_TEXT;
    if (isShort && isEmptyShell(parseDocument(decodeDocument(bytes).text))) throw new PageFailure('empty-shell', '<script>');
    return result;
  } catch (error) {
    const failure = error instanceof PageFailure ? error : new PageFailure('unreadable', (error as Error).message, { cause: error });
    return faultOf(failure, { address, depth: null });
  }
}

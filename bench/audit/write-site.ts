import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pageOfSite, SITE_SCRIPT } from './page-of-site.ts';

/** Writes the generated site into a folder. */
export function writeSite(folder: string, pages: number): void {
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  write(SITE_SCRIPT.path, SITE_SCRIPT.code);
  for (let number = 0; number < pages; number++) {
    const { path, html } = pageOfSite(number, pages);
    write(path, html);
  }
}

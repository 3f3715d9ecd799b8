import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { launch } from '../tests/browser/drive/browsers.ts';

const PROJECT = fileURLToPath(new URL('..', import.meta.url));
/** The score, the three things that would bring most, and its parts. */
const VIEW = { width: 1100, height: 1350, deviceScaleFactor: 1.5 };

/** Audits the demonstration pages and takes pictures of the report's beginning, in Korean and English, into the folder. */
export async function shootAuditReport(folder: string): Promise<void> {
  const own = mkdtempSync(join(tmpdir(), 'annae-report-'));
  const report = join(own, 'report.html');
  const audit = ['cli/annae.mjs', 'audit', 'demo/pages', '--fresh', '--site', 'Annae demo', '--report', report];
  execFileSync(process.execPath, audit, { cwd: PROJECT, stdio: 'inherit' });
  const browser = await launch({ browser: 'chrome', port: 0 });
  const page = await browser.newPage();
  await page.setViewport(VIEW);
  await page.goto(pathToFileURL(report).href);
  await shoot('audit-report-ko.png');
  await page.click('#ko .switch a');
  await shoot('audit-report.png');
  await browser.close();
  rmSync(own, { recursive: true });

  async function shoot(name: `${string}.png`): Promise<void> {
    await page.screenshot({ path: join(folder, name) as `${string}.png` });
    console.log(name);
  }
}

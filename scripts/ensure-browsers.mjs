import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findBrowser } from './find-browser.mjs';
import { missingDesktopPackages } from './find-desktop.mjs';

/** Debian packages for what the real-browser tests need. */
const PACKAGES = { chrome: 'chromium', firefox: 'firefox-esr', font: 'fonts-noto-cjk' };

/**
 * Makes sure that Chromium, Firefox and a Korean font are there, and on Linux a desktop for them: found, or installed where
 * we may (as root or with CI=true on a Debian system). Otherwise it throws with one line that says what to install; without
 * a desktop it only says which tests are left out.
 */
export function ensureBrowsers() {
  const needed = missingPackages();
  const desktop = missingDesktopPackages();
  const missing = [...needed, ...(desktop ?? [])];
  if (missing.length === 0) return;
  if (needed.length === 0 && !mayInstall()) {
    console.log(`Left out: the tests by real keys and a real mouse, which need ${missing.join(', ')} (Debian's names).`);
    return;
  }
  if (!mayInstall())
    throw new Error(
      `The browser tests need ${needed.join(', ')} (Debian's names): install them, or name a program in ANNAE_CHROME and ANNAE_FIREFOX.`,
    );
  console.log(`Installing ${missing.join(', ')} …`);
  const run = (/** @type {string[]} */ ...command) =>
    execFileSync(command[0] ?? '', command.slice(1), {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  const sudo = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  run(...sudo, 'apt-get', 'update', '-qq');
  run(...sudo, 'apt-get', 'install', '-y', '-qq', '--no-install-recommends', ...missing);
  const left = missingPackages();
  if (left.length) throw new Error(`apt-get installed ${missing.join(', ')}, and yet nothing was found of ${left.join(', ')}.`);
}

function missingPackages() {
  const missing = [];
  if (!findBrowser('chrome')) missing.push(PACKAGES.chrome);
  if (!findBrowser('firefox')) missing.push(PACKAGES.firefox);
  if (!hasKoreanFont()) missing.push(PACKAGES.font);
  return missing;
}

/** Without fontconfig (macOS, Windows) the system brings Korean fonts of its own. */
function hasKoreanFont() {
  const list = spawnSync('fc-list', [':lang=ko'], { encoding: 'utf8' });
  if (list.error) return process.platform !== 'linux';
  return list.stdout.trim().length > 0;
}

function mayInstall() {
  const debian = existsSync('/usr/bin/apt-get');
  return debian && (process.getuid?.() === 0 || process.env.CI === 'true');
}

import { spawnSync } from 'node:child_process';

/** The programs that show real windows where there is no screen, and press real keys in them; Debian's packages have other names. */
const PROGRAMS = { Xvfb: 'xvfb', openbox: 'openbox', xdotool: 'xdotool' };

/** The Debian packages that a desktop for the tests still needs; null where there can be none. */
export function missingDesktopPackages() {
  if (process.platform !== 'linux') return null;
  return Object.entries(PROGRAMS).flatMap(([program, name]) => (hasProgram(program) ? [] : [name]));
}

/** True where tests can open windows and press real keys. */
export function hasDesktop() {
  return missingDesktopPackages()?.length === 0;
}

/** @param {string} program */
function hasProgram(program) {
  return spawnSync('sh', ['-c', `command -v ${program}`], { stdio: 'ignore' }).status === 0;
}

import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { npmEnvironment } from '../npm-environment.ts';

/** What is read of a bill of materials in CycloneDX's form. */
export interface Sbom {
  serialNumber: string;
  metadata: { timestamp?: string; tools: object[]; component: { 'bom-ref': string; name: string; properties?: object[] } };
  components: SbomComponent[];
  dependencies: { ref: string; dependsOn: string[] }[];
}

export interface SbomComponent {
  'bom-ref': string;
  name: string;
  version: string;
  licenses?: { license?: { id?: string; name?: string }; expression?: string }[];
}

interface LockFile {
  packages: Record<string, { version: string; dev?: boolean; devOptional?: boolean; devDependencies?: Record<string, string> }>;
}

/** Tools of which a part goes into what they build. */
const LEAVES_CODE = new Set(['wxt', '@wxt-dev/browser']);

/**
 * The software bill of materials (CycloneDX 1.5) of all that ships, by `npm sbom` from the lock file, without what only builds and tests. The
 * moment of writing is left out, and the serial number follows from the lock file, so that the same sources have the same bill.
 */
export function writeSbom(project: string): Sbom {
  const lock = readFileSync(join(project, 'package-lock.json'), 'utf8');
  const { metadata, components, dependencies, ...sbom } = runNpm(project);
  const { timestamp: _now, component, ...told } = metadata;
  const { properties: _private, ...named } = component;
  const { name } = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8')) as { name: string };
  const shipped = shippedIn(JSON.parse(lock));
  const refs = new Set([component['bom-ref'], ...components.filter(shipped).map((one) => one['bom-ref'])]);
  return {
    ...sbom,
    serialNumber: serialOf(lock),
    metadata: { ...told, component: { ...named, name } },
    components: components.filter(shipped),
    dependencies: dependencies
      .filter(({ ref }) => refs.has(ref))
      .map(({ ref, dependsOn }) => ({ ref, dependsOn: dependsOn.filter((needed) => refs.has(needed)) })),
  };
}

function runNpm(cwd: string): Sbom {
  // All of them: npm's own `--omit=dev` leaves out what a tool for development needs as well.
  const output = execFileSync('npm', ['sbom', '--package-lock-only', '--sbom-format=cyclonedx', '--sbom-type=library'], {
    cwd,
    env: npmEnvironment(),
    encoding: 'utf8',
    maxBuffer: 64e6,
    shell: process.platform === 'win32',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  return JSON.parse(output);
}

/** Tells the components that are more than a tool for development; such a tool may be one that a library would use if it were there. */
function shippedIn({ packages }: LockFile): (component: SbomComponent) => boolean {
  const tools = packages['']?.devDependencies ?? {};
  const ships = new Set<string>();
  for (const [path, { version, dev, devOptional }] of Object.entries(packages)) {
    const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
    if (path !== '' && !dev && !(devOptional && name in tools)) ships.add(`${name}@${version}`);
  }
  return ({ name, version }) => ships.has(`${name}@${version}`) || LEAVES_CODE.has(name);
}

/** A UUID of version 8, which RFC 9562 leaves to its maker: the beginning of a hash. */
function serialOf(lock: string): string {
  const hash = createHash('sha256').update(lock).digest('hex');
  return `urn:uuid:${[hash.slice(0, 8), hash.slice(8, 12), `8${hash.slice(13, 16)}`, `8${hash.slice(17, 20)}`, hash.slice(20, 32)].join('-')}`;
}

import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** The model of Korean that is small and made of whole numbers: as right as the large one on letters, and a quarter of its size. */
const MODEL = '4.0.0_best_int/kor.traineddata.gz';

/**
 * Builds of the neural network: the library takes the relaxed one where the browser has relaxed SIMD (Chrome 114, Firefox 145), else the
 * other. What has neither is older than every browser that is supported.
 */
const CORES = ['relaxedsimd', 'simd'] as const;
export type PictureCore = (typeof CORES)[number];

/**
 * What a browser loads to recognise pictures, with its licences (of the core and of the model: Apache 2.0), for the build of a shell: file of
 * a library → path below the shell's own folder. `cores`: the builds that the shell's browsers may take.
 */
export function pictureFiles(cores: readonly PictureCore[] = CORES): Map<string, string> {
  const homeOf = (name: string) => dirname(createRequire(import.meta.url).resolve(`${name}/package.json`));
  return new Map([
    [join(homeOf('tesseract.js'), 'dist/worker.min.js'), 'picture/worker.js'],
    [join(homeOf('tesseract.js'), 'dist/worker.min.js.LICENSE.txt'), 'picture/worker.js.LICENSE.txt'],
    [join(homeOf('tesseract.js-core'), 'LICENSE'), 'picture/LICENSE.txt'],
    [join(homeOf('@tesseract.js-data/kor'), MODEL), 'picture/kor.traineddata.gz'],
    ...cores.flatMap((core) => coreFiles(homeOf('tesseract.js-core'), `tesseract-core-${core}-lstm`)),
  ]);
}

/**
 * A build whose WebAssembly is a file of its own, a quarter smaller than as text in the script. The library asks for the script by the name
 * of the other form; the script looks for its WebAssembly beside the worker.
 */
function coreFiles(home: string, core: string): [from: string, to: string][] {
  return [
    [join(home, `${core}.js`), `picture/core/${core}.wasm.js`],
    [join(home, `${core}.wasm`), `picture/${core}.wasm`],
  ];
}

import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** The model of Korean that is small and made of whole numbers: as right as the large one on letters, and a quarter of its size. */
const MODEL = '4.0.0_best_int/kor.traineddata.gz';
/** The builds of the neural network, of which a browser takes the one that fits its processor. */
const CORE = /-lstm\.wasm\.js$/;

/** What a browser loads to recognise pictures, with its licences (of the core and of the model: Apache 2.0), for the build of a shell: file of a library → path below the shell's own folder. */
export function pictureFiles(): Map<string, string> {
  const homeOf = (name: string) => dirname(createRequire(import.meta.url).resolve(`${name}/package.json`));
  const core = homeOf('tesseract.js-core');
  return new Map([
    [join(homeOf('tesseract.js'), 'dist/worker.min.js'), 'picture/worker.js'],
    [join(homeOf('tesseract.js'), 'dist/worker.min.js.LICENSE.txt'), 'picture/worker.js.LICENSE.txt'],
    [join(core, 'LICENSE'), 'picture/LICENSE.txt'],
    [join(homeOf('@tesseract.js-data/kor'), MODEL), 'picture/kor.traineddata.gz'],
    ...readdirSync(core).flatMap((name): [string, string][] => (CORE.test(name) ? [[join(core, name), `picture/core/${name}`]] : [])),
  ]);
}

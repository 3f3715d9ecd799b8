import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { CORES, PICTURE_FOLDER } from '../../sources/picture/browser-files.ts';

/** A file that is shipped as it is: where it comes from, and where it goes below the folder of the extension or the site. */
export interface ShippedFile {
  source: string;
  destination: string;
}

/**
 * The files by which pictures are recognised in a browser: the library's worker, its core for each kind of processor and the model of
 * Korean, with their licences. 14 MB together, of which a browser loads one core, the worker and the model.
 */
export function pictureFiles(): ShippedFile[] {
  const home = (name: string) => dirname(createRequire(import.meta.url).resolve(`${name}/package.json`));
  const [library, core, model] = [home('tesseract.js'), home('tesseract.js-core'), home('@tesseract.js-data/kor')];
  const file = (source: string, name: string): ShippedFile => ({ source, destination: `${PICTURE_FOLDER}/${name}` });
  return [
    file(join(library, 'dist/worker.min.js'), 'worker.min.js'),
    file(join(library, 'dist/worker.min.js.LICENSE.txt'), 'worker.min.js.LICENSE.txt'),
    ...CORES.map((name) => file(join(core, name), name)),
    file(join(core, 'LICENSE'), 'LICENSE.txt'),
    file(join(model, '4.0.0_best_int/kor.traineddata.gz'), 'kor.traineddata.gz'),
  ];
}

import { parseArgs } from 'node:util';
import { build } from 'vite';
import { serveDemo } from '../demo/serve-demo.ts';
import { galleryBuild } from '../gallery/gallery-build.ts';
import { takePictures } from './take-gallery-pictures.ts';

/** `npm run gallery`: every component in every state on one page; with `--screenshots`, pictures of them in both browsers. */
const { values } = parseArgs({ options: { screenshots: { type: 'boolean', default: false } } });
console.log('Building the gallery …');
await build(galleryBuild);
const { server, port } = await serveDemo();
if (values.screenshots) {
  await takePictures(port);
  server.close();
  server.closeAllConnections();
} else {
  console.log(`The gallery is at http://127.0.0.1:${port}/gallery/index.html; Ctrl+C ends it.`);
}

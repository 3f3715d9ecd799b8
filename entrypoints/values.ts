import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createValueMarks } from '../page/values/create-value-marks.ts';
import { type ModuleWorld, VALUES_SLOT } from './extension/module-slots.ts';

/** Injected by the background when a frame has been read for its terms. */
export default defineUnlistedScript(() => {
  (globalThis as ModuleWorld)[VALUES_SLOT] = { createValueMarks };
});

import { lookAtLabels } from './forms/look-at-labels.ts';
import { lookAtNames } from './forms/look-at-names.ts';
import { lookAtResidentFields } from './forms/look-at-resident-fields.ts';
import { lookAtLanguage } from './language/look-at-language.ts';
import type { Look } from './look.ts';
import { lookAtIdentityChecks } from './look-at-identity-checks.ts';
import { lookAtImages } from './look-at-images.ts';
import { lookAtLoadedScripts } from './scripts/look-at-loaded-scripts.ts';
import { lookAtNameScripts } from './scripts/look-at-name-scripts.ts';
import { lookAtResidentScripts } from './scripts/look-at-resident-scripts.ts';

/** All looks at a page, in the order in which a report has what they see. */
export const LOOKS: readonly Look[] = [
  lookAtLanguage,
  lookAtImages,
  lookAtLabels,
  lookAtNames,
  lookAtNameScripts,
  lookAtResidentFields,
  lookAtResidentScripts,
  lookAtLoadedScripts,
  lookAtIdentityChecks,
];

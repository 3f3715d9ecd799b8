import { type FileHash, hashFile } from '../archives/hash-file.ts';
import type { Files } from '../archives/read-files.ts';
import type { StagedWidget } from '../widget/stage-widget.ts';

/** What a release consists of, and by what each part is recognised: `dist/release/manifest.json`. */
export interface ReleaseManifest {
  name: string;
  version: string;
  widget: {
    /** The script under the name that stays. */
    stable: string;
    /** The same script under a name that no other has, for a tag with `integrity`. */
    main: string;
    /** The folder of what it loads. */
    folder: string;
    /** A tag for pages that check the script: the folder's place is the agency's to set. */
    snippet: string;
    files: Record<string, FileHash>;
  };
  archives: Record<string, FileHash>;
}

/** The manifest of a release. */
export function writeManifest(project: { name: string; version: string }, widget: StagedWidget, archives: Files): ReleaseManifest {
  const { stable, main, folder, files } = widget;
  const hashes = hashAll(files);
  return {
    name: project.name,
    version: project.version,
    widget: { stable, main, folder, snippet: snippetOf(main, hashes[main]!, project.version), files: hashes },
    archives: hashAll(archives),
  };
}

/** The tag for pages that check the script. The stable name never has `integrity`: what is behind it changes with each release. */
function snippetOf(main: string, { integrity }: FileHash, version: string): string {
  return `<script src="/annae/${version}/${main}" integrity="${integrity}" async></script>`;
}

function hashAll(files: Files): Record<string, FileHash> {
  return Object.fromEntries([...files].map(([path, content]) => [path, hashFile(content)]));
}

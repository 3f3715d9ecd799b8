import type { ListedTerm } from '../../components/panel/TermPanel.tsx';
import type { TermCount } from '../../core/match/term-count.ts';
import type { WidgetFiles } from '../widget-files.ts';
import type { DrawerController, DrawerControllerOptions } from './drawer-controller.ts';

export interface DrawerOptions extends Omit<DrawerControllerOptions, 'list' | 'loadStrings'> {
  files: WidgetFiles;
  /** The terms on the page as it is now. */
  terms(): TermCount[];
}

/** Loads the drawer's code; rejects where that fails. Its list has the terms on the page, explained in the reader's language. */
export async function loadDrawer({ files, terms, ...options }: DrawerOptions): Promise<DrawerController> {
  const { createDrawerController } = await files.panel();
  return createDrawerController({
    ...options,
    loadStrings: files.strings,
    async list(): Promise<ListedTerm[]> {
      const explanations = await files.explanations(options.language());
      return terms().map(({ term, count }) => {
        const { headword, name } = explanations.terms[term]!;
        return { term, count, headword, name };
      });
    },
  });
}

import type { ListedTerm } from '../../components/panel/TermPanel.tsx';
import type { Explanations } from '../../core/explanation.ts';
import type { Language } from '../../core/languages.ts';
import type { TermCount } from '../../core/match/term-count.ts';
import { createDrawerController, type DrawerController, type DrawerControllerOptions } from './drawer-controller.ts';

export interface DrawerOptions extends Omit<DrawerControllerOptions, 'list'> {
  explanations(language: Language): Promise<Explanations>;
  /** The terms on the page as it is now. */
  terms(): TermCount[];
}

/** The drawer of the widget, loaded when it first opens. Its list has the terms on the page, explained in the reader's language. */
export function openDrawer({ explanations, terms, ...options }: DrawerOptions): DrawerController {
  return createDrawerController({
    ...options,
    async list(): Promise<ListedTerm[]> {
      const explained = (await explanations(options.language())).terms;
      return terms().map(({ term, count }) => {
        const { headword, name } = explained[term]!;
        return { term, count, headword, name };
      });
    },
  });
}

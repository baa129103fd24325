import type { Element } from 'hast';
import { type Check, pageProblem, property } from './site.ts';

/** No id stands twice on a page, and what names an element by its id (a label, a description) finds it. */
export const ids: Check = () => ({
  page(page) {
    const seen = new Set<string>();
    const problems = page.elements.flatMap((element) => {
      const id = property(element, 'id');
      if (id === undefined) return [];
      if (seen.has(id)) return pageProblem('ids', page, element, `Unexpected second id \`${id}\``);
      seen.add(id);
      return [];
    });
    return [
      ...problems,
      ...page.elements.flatMap((element) =>
        namedIds(element)
          .filter((id) => !seen.has(id))
          .map((id) =>
            pageProblem('ids', page, element, `Unexpected reference to id \`${id}\`, which is not on the page`),
          ),
      ),
    ];
  },
});

function namedIds(element: Element): string[] {
  const names = ['htmlFor', 'ariaLabelledBy', 'ariaDescribedBy', 'ariaControls', 'popoverTarget'];
  return names.flatMap((name) => property(element, name)?.split(' ') ?? []);
}

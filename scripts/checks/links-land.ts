import type { Problem } from '../../src/problems/problem.ts';
import { isCanonical, referencesOf } from './references.ts';
import { type Check, pageProblem, property, type Site } from './site.ts';

/**
 * Every link inside the site leads to a file of it, and every fragment to an id on that page. Other than
 * web addresses, only what a browser cannot run: a `javascript:` link is a problem.
 */
export const linksLand: Check = (site) => {
  const ids = new Map<string, Set<string>>();
  /** Where each target is first linked from; `times` counts the rest. */
  const targets = new Map<
    string,
    { target: URL; problem: (message: string, hint: string) => Problem; times: number }
  >();
  return {
    page(page) {
      ids.set(page.file, new Set(page.elements.flatMap((element) => property(element, 'id') ?? [])));
      const problems: Problem[] = [];
      for (const { element, address } of page.elements.flatMap(referencesOf)) {
        if (isCanonical(element)) continue;
        const target = URL.parse(address, origin + page.address);
        if (target === null || !/^(?:https?|mailto):$/.test(target.protocol)) {
          problems.push(
            pageProblem('link-scheme', page, element, `Unexpected address \`${address}\`, expected a web address`),
          );
        } else if (target.origin === origin) {
          const known = targets.get(target.pathname + target.hash);
          if (known) known.times += 1;
          else {
            const problem = (message: string, hint: string) => pageProblem('broken-link', page, element, message, hint);
            targets.set(target.pathname + target.hash, { target, problem, times: 1 });
          }
        }
      }
      return problems;
    },
    end() {
      return [...targets.values()].flatMap(({ target, problem, times }) => {
        const where = `linked ${times === 1 ? 'once' : `${times} times`}`;
        const file = fileAt(site, target);
        if (file === undefined) {
          return problem(`Unexpected link to \`${target.pathname}\`, expected a file of the site`, `It is ${where}.`);
        }
        const fragment = decodeURIComponent(target.hash.slice(1));
        const there = ids.get(file) ?? new Set();
        if (fragment === '' || there.has(fragment)) return [];
        const known = [...there].slice(0, 12).join(', ') || 'none';
        return problem(
          `Unexpected fragment \`#${fragment}\` of \`${target.pathname}\`, expected an id of that page`,
          `It is ${where}. Ids there are: ${known}${there.size > 12 ? `, and ${there.size - 12} more` : ''}.`,
        );
      });
    },
  };
};

/** Stands for the host of the site while addresses are resolved. */
const origin = 'http://verbatim.invalid';

function fileAt(site: Site, { pathname }: URL): string | undefined {
  if (!pathname.startsWith(site.base)) return undefined;
  const path = decodeURIComponent(pathname.slice(site.base.length));
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  return site.files.has(file) ? file : undefined;
}

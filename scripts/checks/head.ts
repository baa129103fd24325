import type { Element } from 'hast';
import { isCanonical } from './references.ts';
import { type Check, pageProblem, property, type SitePage } from './site.ts';

/**
 * What a pasted link shows: a description that no other page has, the page's own whole address as canonical link, and a
 * picture that is there, named by its whole address. A page that leads on to another is known by the address of that one;
 * pages kept out of indexes have none to be known by.
 */
export const head: Check = (site) => {
  const descriptions = new Map<string, string>();
  /** The host by which the first page names itself; all others must agree. */
  let origin: string | undefined;
  return {
    page(page) {
      const says = metaOf(page);
      const report = (message: string, node?: Element) => pageProblem('head', page, node, message);
      const problems = [];

      const description = says('description')?.trim() ?? '';
      const other = descriptions.get(description);
      if (description === '') problems.push(report('Unexpected page without a description'));
      else if (other) problems.push(report(`Unexpected description \`${description}\`, which ${other} has already`));
      else descriptions.set(description, page.file);

      for (const name of ['og:title', 'og:type', 'og:locale', 'og:site_name', 'og:image:alt', 'twitter:card'])
        if (!says(name)) problems.push(report(`Unexpected page without \`${name}\``));
      if (says('og:description') !== says('description'))
        problems.push(report('Unexpected `og:description`, expected the description'));

      const canonical = page.elements.filter(isCanonical);
      const own = canonical[0] && URL.parse(property(canonical[0], 'href') ?? '');
      if (says('robots') === 'noindex') {
        if (canonical.length > 0) problems.push(report('Unexpected canonical link of a page kept out of indexes'));
      } else if (canonical.length !== 1 || !own) {
        problems.push(report(`Unexpected ${canonical.length} canonical links, expected one whole address`));
      } else {
        origin ??= own.origin;
        const expected = new URL(movedTo(page) ?? page.address, origin);
        expected.hash = '';
        if (own.href !== expected.href)
          problems.push(
            report(`Unexpected canonical link to \`${own.href}\`, expected \`${expected.pathname}\``, canonical[0]),
          );
        if (says('og:url') !== own.href) problems.push(report('Unexpected `og:url`, expected the canonical link'));
      }

      const picture = URL.parse(says('og:image') ?? '');
      const file = picture?.pathname.startsWith(site.base) ? picture.pathname.slice(site.base.length) : '';
      if (!picture || picture.origin !== (origin ?? picture.origin) || !site.files.has(file))
        problems.push(report(`Unexpected picture \`${picture?.href ?? ''}\`, expected a file of the site`));
      return problems;
    },
  };
};

/** Where a page leads on to by itself; undefined of one that stays. */
function movedTo(page: SitePage): string | undefined {
  const refresh = page.elements.find((element) => property(element, 'httpEquiv') === 'refresh');
  return /url=(.*)$/.exec((refresh && property(refresh, 'content')) ?? '')?.[1];
}

/** What the `meta` elements of a page say, by name or property. */
function metaOf(page: SitePage): (name: string) => string | undefined {
  const all = page.elements.filter(({ tagName }) => tagName === 'meta');
  const said = new Map(
    all.map((meta) => [property(meta, 'name') ?? property(meta, 'property') ?? '', property(meta, 'content')]),
  );
  return (name) => said.get(name);
}

import { type Check, pageProblem, property, textOf } from './site.ts';

/** Every page has a title of its own and a language, one first heading, and headings that skip no level. */
export const headings: Check = () => {
  const titles = new Map<string, string>();
  return {
    page(page) {
      const report = (node: Parameters<typeof pageProblem>[2], message: string) =>
        pageProblem('headings', page, node, message);
      const problems = [];

      const html = page.elements.find(({ tagName }) => tagName === 'html');
      if (!html || !property(html, 'lang')) problems.push(report(html, 'Unexpected page without a language'));

      const title = page.elements.find(({ tagName }) => tagName === 'title');
      const words = title ? textOf(title).trim() : '';
      const other = titles.get(words);
      if (words === '') problems.push(report(title, 'Unexpected page without a title'));
      else if (other) problems.push(report(title, `Unexpected title \`${words}\`, which ${other} has already`));
      else titles.set(words, page.file);

      const found = page.elements.filter(({ tagName }) => /^h[1-6]$/.test(tagName));
      const first = found.filter(({ tagName }) => tagName === 'h1');
      if (first.length !== 1) problems.push(report(first[1], `Unexpected ${first.length} headings h1, expected one`));
      let level = 0;
      for (const heading of found) {
        const next = Number(heading.tagName.slice(1));
        if (next > level + 1)
          problems.push(report(heading, `Unexpected h${next} after h${level}: \`${textOf(heading)}\``));
        if (textOf(heading).trim() === '') problems.push(report(heading, `Unexpected empty h${next}`));
        level = next;
      }
      return problems;
    },
  };
};

import { recordRowSchema } from '../../src/collections/record-row.ts';
import type { Problem } from '../../src/problems/problem.ts';
import { type Check, readText } from './site.ts';

/** The index of the data keeps its schema, names every published record, and leads to pages that are there. */
export const publishedData: Check = (site) => ({
  end() {
    const report = (message: string): Problem => ({ ...place, message });
    if (!site.files.has(index)) return [report('Unexpected site without an index of its data')];
    const found = recordRowSchema.array().safeParse(JSON.parse(readText(site, index)));
    if (!found.success) return found.error.issues.map(({ path, message }) => report(`${path.join('.')}: ${message}`));

    const listed = new Set(found.data.map(({ data }) => data.slice(1)));
    const published = [...site.files].filter((file) => file.startsWith('data/records/'));
    return [
      ...published
        .filter((file) => !listed.has(file))
        .map((file) => report(`Unexpected \`${file}\`, expected it in the index`)),
      ...found.data.flatMap(({ id, page, data }) =>
        [`${page}index.html`, data]
          .filter((address) => !site.files.has(address.slice(1)))
          .map((address) => report(`Unexpected address \`${address}\` of \`${id}\`, expected a file of the site`)),
      ),
    ];
  },
});

const index = 'data/index.json';
const place = { severity: 'error', rule: 'site/data', file: index, line: 1, column: 1, hint: null } as const;

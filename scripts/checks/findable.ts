import { z } from 'zod';
import type { Problem } from '../../src/problems/problem.ts';
import { findAddress } from '../../src/search/find/find-address.ts';
import { findKinds } from '../../src/search/find/find-data.ts';
import { type Check, readText } from './site.ts';

/** Quick find has its data, and every row of them leads to a page that is there. */
export const findable: Check = (site) => ({
  end() {
    const report = (message: string): Problem => ({ ...place, message });
    if (!site.files.has(file)) return [report('Unexpected site without the data of quick find')];
    const found = schema.safeParse(JSON.parse(readText(site, file)));
    if (!found.success) return found.error.issues.map(({ path, message }) => report(`${path.join('.')}: ${message}`));
    const { rows } = found.data;
    return findKinds.flatMap((kind) =>
      rows[kind]
        .map(([id]) => findAddress(kind, id))
        .filter((address) => !site.files.has(`${address.slice(1)}index.html`))
        .map((address) => report(`Unexpected row of \`${address}\`, expected a page of the site`)),
    );
  },
});

const schema = z.object({
  rows: z.record(z.enum(findKinds), z.array(z.tuple([z.string(), z.string(), z.string()], z.string()))),
  sounds: z.record(z.string(), z.string()),
  traditional: z.string(),
});

const file = 'find.json';
const place = { severity: 'error', rule: 'site/find', file, line: 1, column: 1, hint: null } as const;

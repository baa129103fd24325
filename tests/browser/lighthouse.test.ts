import { mkdirSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { heldCategories } from '../../scripts/lighthouse/audit-page.ts';
import { auditSite } from '../../scripts/lighthouse/audit-site.ts';
import { scoreTable } from '../../scripts/lighthouse/score-table.ts';

test('home, a meeting and a search have all points of Lighthouse but for speed, which is reported', {
  // A minute on an idle machine; a look that is broken off is tried again.
  timeout: 900_000,
}, async () => {
  const audited = await auditSite(1, ['mobile']);
  // How fast a page is depends on what else the machine does: `npm test` shows it and judges nothing by it.
  mkdirSync('.cache', { recursive: true });
  writeFileSync('.cache/lighthouse.txt', `${scoreTable(audited)}\n`);
  expect(audited).toHaveLength(3);
  for (const { path, device, runs } of audited) {
    for (const scores of runs) {
      expect({ path, device, faults: scores.faults }).toEqual({ path, device, faults: [] });
      for (const category of heldCategories) expect(scores[category]).toBe(100);
    }
  }
});

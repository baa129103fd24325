import { expect, test } from 'vitest';
import { checkSite } from '../../../scripts/checks/check-site.ts';
import { writeDigests } from '../../../scripts/write-digests.ts';
import { tinyHead, tinyPage, tinySite } from './tiny-site.ts';

test('has nothing against a plain page, by all checks together', () => {
  const nothing = { speakers: [], delegations: [], meetings: [], resolutions: [], documents: [] };
  const site = tinySite({
    'index.html': tinyPage('<p>发言</p>', { head: tinyHead('会议', 'https://records.example/') }),
    'card.png': '',
    'sitemap.xml': '<urlset><url><loc>https://records.example/</loc></url></urlset>',
    'robots.txt': 'Sitemap: https://records.example/sitemap.xml\n',
    'data/index.json': '[]',
    'find.json': JSON.stringify({ rows: nothing, sounds: {}, traditional: '' }),
  });
  writeDigests(site);
  expect(checkSite(site, '/')).toEqual({ pages: 1, problems: [], weights: [] });
});

test('says where on a page the problem is', () => {
  const site = tinySite({ 'index.html': tinyPage('\n  <p id="a"></p><p id="a"></p>'), 'data/index.json': '[]' });
  const found = checkSite(site, '/').problems.filter(({ rule }) => rule === 'site/ids');
  expect(found).toMatchObject([{ file: 'index.html', line: 5, column: 17, severity: 'error' }]);
});

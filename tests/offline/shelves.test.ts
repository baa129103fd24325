import { expect, test } from 'vitest';
import { keptAs, shelfName, shelfPrefix, shelves } from '../../src/offline/shelves.ts';

const scope = 'https://example.org/records/';

test('a page is kept once, whatever it is asked and wherever in it', () => {
  expect(keptAs(`${scope}meetings/s-pv-9688/?q=%E5%9B%BD&v=1#i4-p3`)).toBe(`${scope}meetings/s-pv-9688/`);
});

test('sites below two paths of one host keep apart', () => {
  for (const shelf of shelves) expect(shelfName(scope, shelf, '1')).not.toMatch(shelfPrefix('https://example.org/'));
});

test('only the shell and the parts of the search index go with their build', () => {
  const changed = shelves.filter((shelf) => shelfName(scope, shelf, '1') !== shelfName(scope, shelf, '2'));
  expect(changed).toEqual(['shell', 'search']);
});

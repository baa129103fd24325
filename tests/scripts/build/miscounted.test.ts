import { expect, test } from 'vitest';
import { miscounted } from '../../../scripts/build/miscounted.ts';
import { tinySite } from '../checks/tiny-site.ts';

const folder = () => tinySite({ 'a.html': '', 'b/c.html': '' });

test('the files that were written are there', () => {
  expect(miscounted(folder(), ['b/c.html', 'a.html', 'a.html'])).toBeNull();
});

test('a missing file and one that nobody wrote are told', () => {
  expect(miscounted(folder(), ['a.html', 'd.html'])).toBe(
    '2 files were written, 2 are there: 1 missing, the first d.html; 1 written by nobody, the first b/c.html',
  );
});

import { expect, test } from 'vitest';
import { assetsNamed, filesLinked } from '../../src/offline/assets-named.ts';

test('a page names its styles and scripts, below any path', () => {
  const page = '<link href="/a/_astro/Page.C7.css"><script src="/_astro/Page.astro_type_0.Cq-_.js"></script>';
  expect(assetsNamed(page)).toEqual(['Page.C7.css', 'Page.astro_type_0.Cq-_.js']);
});

test('a script names those beside it, once each', () => {
  const script =
    'import{t}from"./is-typing.BG.js";import("./find-list.Bt.js");import"./is-typing.BG.js";x("_astro/a.B.css")';
  expect(assetsNamed(script)).toEqual(['is-typing.BG.js', 'find-list.Bt.js', 'a.B.css']);
});

test('text that only looks like a name is none', () => {
  expect(assetsNamed('see ./README.md for more, and _astro/ too')).toEqual([]);
});

test('a page links its sheets and scripts wherever they are, once each', () => {
  const page =
    '<link rel="stylesheet" media="print" href="/a/print/s-pv-9688.css"><script src="/a/choices.js"></script>' +
    '<link href="/a/print/s-pv-9688.css"><a href="/a/meetings/">会议</a><script>x.src="no"</script>';
  expect(filesLinked(page)).toEqual(['/a/print/s-pv-9688.css', '/a/choices.js']);
});

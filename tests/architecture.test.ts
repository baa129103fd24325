import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, sep } from 'node:path';
import { describe, expect, test } from 'vitest';

/**
 * The way of the data, left to right. A stage imports from stages to its left, never from one to its right:
 *
 *     problems → read → parse → resolve → review → permalinks → collect → pages, search
 *
 * The schemas of the collections, the words and the forms of a text are shared: they import no stage, or only problems.
 */
const stages = ['problems', 'read', 'parse', 'resolve', 'review', 'permalinks', 'collect'];
const shared = ['collections', 'words', 'text'];
/** What stands at the right end; the site may use everything to its left, and search and render each other's words. */
const outputs = [
  'search',
  'quotation',
  'card',
  'render',
  'charts',
  'offline',
  'cite',
  'browser',
  'components',
  'layouts',
  'pages',
  'styles',
];

interface Import {
  from: string;
  to: string;
  file: string;
}

const imports = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((path) => join('src', path))
  .filter((path) => /\.(?:ts|astro)$/.test(path))
  .flatMap((file) => importsOf(file));

function importsOf(file: string): Import[] {
  const text = readFileSync(file, 'utf8');
  return [...text.matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/g)].map((match) => {
    const target = normalize(join(dirname(file), match[1] ?? ''));
    return { from: folderOf(file), to: folderOf(target), file: `${file} → ${target}` };
  });
}

/** The folder of src that holds a file; a file of src itself goes by its name. */
function folderOf(file: string): string {
  return file.split(sep)[1] ?? '';
}

const forbidden = (from: string, allowed: readonly string[]) =>
  imports.filter((found) => found.from === from && !allowed.includes(found.to)).map(({ file }) => file);

describe('the way of the data', () => {
  test('has every folder of src in its place', () => {
    const folders = readdirSync('src', { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name);
    expect([...stages, ...shared, ...outputs]).toEqual(expect.arrayContaining(folders));
  });

  test('is found in the imports', () => {
    expect(imports.length).toBeGreaterThan(100);
  });

  test.each(stages)('%s imports only from itself and from stages to its left', (stage) => {
    const left = stages.slice(0, stages.indexOf(stage) + 1);
    expect(forbidden(stage, [...left, ...shared])).toEqual([]);
  });

  test.each(shared)('%s, which every stage may use, imports no stage but problems', (folder) => {
    expect(forbidden(folder, ['problems', ...shared])).toEqual([]);
  });

  test('the site imports neither parser nor resolver: it reads what they wrote', () => {
    const site = outputs.flatMap((folder) => forbidden(folder, [...outputs, ...shared, 'problems', 'read', 'collect']));
    expect(site).toEqual([]);
  });
});

test('the second reading shares nothing with the first but the record that it reads', () => {
  expect(forbidden('review', ['review', 'collections', 'problems'])).toEqual([]);
});

test('parsers of records hold no words of a language', () => {
  const folders = [join('src', 'parse', 'records'), join('src', 'read'), join('src', 'read', 'layouts')];
  const files = folders.flatMap((folder) =>
    readdirSync(folder)
      // A table of single characters is no vocabulary.
      .filter((name) => name.endsWith('.ts') && name !== 'normal-form.ts')
      .map((name) => join(folder, name)),
  );
  const withWords = files.filter((file) => /\p{Script=Han}/u.test(withoutComments(readFileSync(file, 'utf8'))));
  expect(withWords).toEqual([]);
});

function withoutComments(code: string): string {
  return code.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(?<=^|\s)\/\/.*$/gm, '');
}

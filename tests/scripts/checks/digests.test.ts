import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { digests } from '../../../scripts/checks/digests.ts';
import { said } from './tiny-site.ts';

const line = (name: string, text: string) => `${createHash('sha256').update(text).digest('hex')}  ${name}\n`;
const register = {
  'data/permalinks/s-pv-9001.csv': 'a',
  'data/SHA256SUMS': line('permalinks/s-pv-9001.csv', 'a'),
};
const list = (files: Readonly<Record<string, string>>) =>
  Object.entries(files)
    .map(([name, text]) => line(name, text))
    .join('');
const site = { 'index.html': '一', ...register };

test('passes a site whose lists are true and whole', () => {
  expect(said(digests, { ...site, SHA256SUMS: list(site) })).toEqual([]);
  expect(said(digests, { 'index.html': '一', SHA256SUMS: line('index.html', '一') })).toEqual([]);
});

test.each([
  ['no list', site, 'Unexpected site without the digests'],
  ['a file that is not in it', { ...site, SHA256SUMS: list(register) }, 'Unexpected `index.html`'],
  [
    'a file that changed',
    { ...site, SHA256SUMS: list({ ...site, 'index.html': '二' }) },
    'Unexpected digest of `index.html`',
  ],
  [
    'a file that is gone',
    { ...site, SHA256SUMS: list({ ...site, 'gone.html': '' }) },
    'Unexpected digest of `gone.html`',
  ],
  ['a line that says nothing', { ...site, SHA256SUMS: `${list(site)}?\n` }, 'Unexpected line'],
])('finds %s', (_, files, message) => {
  expect(said(digests, files)).toEqual([expect.stringContaining(message)]);
});

test('finds a table of the register that its own list lacks', () => {
  const more = { ...site, 'data/permalinks/s-pv-9002.csv': 'b' };
  expect(said(digests, { ...more, SHA256SUMS: list(more) })).toEqual([
    'data/SHA256SUMS: Unexpected `data/permalinks/s-pv-9002.csv`, expected it in the list',
  ]);
});

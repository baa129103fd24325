import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { loadDocuments, readDocuments, readSources } from '../../src/resolve/document-register.ts';

const { register, problems } = loadDocuments('seeds/registers');

test('the registers have no problem', () => {
  expect(problems).toEqual([]);
});

test('every source in the register is the file that it names', () => {
  for (const { file, sha256 } of register.sources()) {
    expect(
      createHash('sha256')
        .update(readFileSync(`seeds/${file}`))
        .digest('hex'),
      file,
    ).toBe(sha256);
  }
});

test('every description stands where the register says that a record states it', () => {
  for (const { symbol, stated } of register.documents()) {
    const [file = '', line] = stated.split(':');
    const printed = symbol.replace(/^[AS]\/RES\//, '').replace(/\(\d{4}\)$/, '');
    const text = readFileSync(`seeds/${file}`, 'utf8').split('\n')[Number(line) - 1];
    expect(text, symbol).toContain(printed);
  }
});

test('finds a source by its bytes and a document by its symbol', () => {
  const sha256 = createHash('sha256').update(readFileSync('seeds/S-PV.9688.zh.md')).digest('hex');
  expect(register.sourceOf({ sha256, file: 'another-name.md' })).toMatchObject({
    source: { file: 'S-PV.9688.zh.md' },
    problems: [],
  });
  expect(register.sourceOf({ sha256: '0'.repeat(64), file: 'unknown.md' })).toEqual({ source: null, problems: [] });
  expect(register.describe('S/2024/538')?.description).toContain('俄罗斯联邦常驻联合国代表给秘书长的信');
  expect(register.describe('S/2024/539')).toBeNull();
});

test('a file that was issued anew keeps its origin, and a warning at its row has the new SHA-256', () => {
  const sha256 = '0'.repeat(64);
  const { source, problems } = register.sourceOf({ sha256, file: 'seeds/S-PV.9688.zh.md' });
  expect(source?.origin).toContain('9688');
  expect(problems).toMatchObject([{ rule: 'resolve/source-changed', severity: 'warning', line: 3 }]);
  expect(problems[0]?.file).toContain('sources.csv');
  expect(problems[0]?.hint).toContain(sha256);
});

test('refuses a symbol without reason and a hash that is none', () => {
  const header = 'file,sha256,origin,symbol,reason';
  const read = (row: string) => readSources('sources.csv', new TextEncoder().encode(`${header}\n${row}`)).problems;
  expect(read(`a.txt,${'0'.repeat(64)},x,A/64/1,`)).toMatchObject([{ rule: 'resolve/symbol-without-reason', line: 2 }]);
  expect(read('a.txt,0,x,,')).toMatchObject([{ rule: 'read/register-cell', line: 2, column: 7 }]);
});

test('refuses a description whose place is no place', () => {
  const table = 'symbol,description,stated\nS/2024/538,x,somewhere';
  expect(readDocuments('documents.csv', new TextEncoder().encode(table)).problems).toMatchObject([
    { rule: 'read/register-cell', line: 2, column: 14 },
  ]);
});

import { expect, test } from 'vitest';
import { loadCorrections, readCorrections } from '../../src/resolve/correction-register.ts';

function read(...rows: string[]) {
  const table = ['record,line,printed,corrected,reason', ...rows].join('\n');
  return readCorrections('corrections.csv', new TextEncoder().encode(table));
}

test('the register has no problem', () => {
  expect(loadCorrections('seeds/registers').problems).toEqual([]);
});

test('reads a correction, and can point at its cells', () => {
  const { corrections, problems } = read('s-pv-1,12,反恐主义,反恐怖主义,a sign is missing');
  expect(problems).toEqual([]);
  expect(corrections).toMatchObject([{ record: 's-pv-1', line: 12, printed: '反恐主义', corrected: '反恐怖主义' }]);
  expect(corrections[0]?.problemAt('printed', 'resolve/x', 'm', 'h')).toMatchObject({ line: 2, column: 11 });
});

test('refuses a line that is none, a correction to itself, and one without reason', () => {
  expect(read('s-pv-1,0,a,b,x').problems).toMatchObject([{ rule: 'read/register-cell', column: 8 }]);
  expect(read('s-pv-1,1,a,a,x').problems).toMatchObject([{ rule: 'resolve/empty-correction', column: 12 }]);
  expect(read('s-pv-1,1,a,b,').problems).toMatchObject([{ rule: 'read/register-cell', column: 14 }]);
});

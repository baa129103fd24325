import { expect, test } from 'vitest';
import { loadDelegations, readDelegations } from '../../src/resolve/delegation-register.ts';

const { register, problems } = loadDelegations('seeds/registers');

function read(...rows: string[]) {
  const table = ['id,kind,name,aliases,labelOnly,notIn,english,note', ...rows].join('\n');
  return readDelegations('delegations.csv', new TextEncoder().encode(table));
}

test('holds the 193 Members and the two observer States, each name once', () => {
  expect(problems).toEqual([]);
  expect(register.all().filter(({ kind }) => kind === 'state')).toHaveLength(195);
});

test.each([
  ['俄罗斯', 'RUS'],
  ['大不列颠及北爱尔兰联合王国', 'GBR'],
  ['联合王国', 'GBR'],
  ['韩国', 'KOR'],
  ['朝鲜民主主义人民共和国', 'PRK'],
  ['刚果', 'COG'],
  ['刚果民主共和国', 'COD'],
  ['多米尼克', 'DMA'],
  ['多米尼加', 'DOM'],
  ['几内亚比绍', 'GNB'],
  ['巴基斯坦伊斯兰共和国', 'PAK'],
  ['吉尔吉斯共和国', 'KGZ'],
  ['科威特国', 'KWT'],
  ['集安条约组织', 'csto'],
  ['秘书长', 'secretary-general'],
])('knows %s as %s', (printed, id) => {
  expect(register.byName(printed)?.id).toBe(id);
});

test('knows a name through blanks and in either width', () => {
  expect(register.byName(' 俄罗斯 联邦')?.id).toBe('RUS');
  expect(register.byName('刚果(金)')?.id).toBe('COD');
  expect(register.byName('刚果（金）')?.id).toBe('COD');
});

test('does not take a word around a name for the name', () => {
  expect(register.byName('印度洋')).toBeNull();
  expect(register.byName('')).toBeNull();
});

test('takes English names of States from the library of countries unless the table has one', () => {
  expect(register.byId('KAZ')?.english).toBe('Kazakhstan');
  expect(register.byId('TUR')?.english).toBe('Türkiye');
  expect(register.all().filter(({ english }) => english === null)).toEqual([]);
});

test('lists names from the longest to the shortest', () => {
  const lengths = register.names().map(({ printed }) => printed.length);
  expect(lengths).toEqual(lengths.toSorted((a, b) => b - a));
});

test.each([
  ['几内亚比绍人民共和国', '几内亚比绍'],
  ['哈萨克斯但', '哈萨克斯坦'],
  ['上海合作组识', '上海合作组织'],
  ['某国', null],
])('for %s suggests %s', (printed, name) => {
  expect(register.closest(printed)).toBe(name);
});

test('refuses a name that two rows claim, at its cell', () => {
  const { problems } = read('COG,state,刚果,,,,,', 'COD,state,刚果民主共和国,刚果,,,,');
  expect(problems).toMatchObject([
    { rule: 'resolve/name-claimed-twice', line: 3, column: 19, message: expect.stringContaining('`COG`') },
  ]);
});

test('refuses an id that is no country, and a State under a slug', () => {
  expect(read('XYZ,state,某国,,,,,').problems).toMatchObject([{ rule: 'resolve/delegation-id', line: 2, column: 1 }]);
  expect(read('russia,state,俄罗斯,,,,,').problems).toMatchObject([{ rule: 'resolve/delegation-id' }]);
  expect(read('RUS,office,俄罗斯,,,,,').problems).toMatchObject([{ rule: 'resolve/delegation-id' }]);
  expect(read('rus,office,某处,,,,,').problems).toMatchObject([{ rule: 'resolve/delegation-id' }]);
});

test('refuses an unknown kind', () => {
  expect(read('eu,union,欧洲联盟,,,,,').problems).toMatchObject([{ rule: 'read/register-cell', line: 2, column: 4 }]);
});

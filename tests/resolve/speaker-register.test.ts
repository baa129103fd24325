import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { loadDelegations } from '../../src/resolve/delegation-register.ts';
import { loadSpeakers, readSpeakers } from '../../src/resolve/speaker-register.ts';

const delegations = loadDelegations('seeds/registers').register;
const { register, problems } = loadSpeakers('seeds/registers', delegations);

function read(...rows: string[]) {
  const table = ['id,name,spellings,delegation,english,merge,note', ...rows].join('\n');
  return readSpeakers('speakers.csv', new TextEncoder().encode(table), delegations);
}

test('the register has no problem', () => {
  expect(problems).toEqual([]);
});

test('every name in the register is printed in a seed, and every line that a note cites is there', () => {
  const seeds = new Map(
    readdirSync('seeds')
      .filter((file) => /\.zh\.(?:md|txt)$/.test(file))
      .map((file) => [file, readFileSync(`seeds/${file}`, 'utf8')]),
  );
  const text = [...seeds.values()].join('\n');
  for (const { name, spellings, merge, note } of register.all()) {
    const names = [name, ...spellings];
    expect(names.filter((printed) => !text.includes(printed))).toEqual([]);
    const cited = [...note.matchAll(/(\S+\.zh\.(?:md|txt)):(\d+)/g)].map(([, file = '', line]) => {
      const lines = seeds.get(file)?.split('\n') ?? [];
      return lines[Number(line) - 1] ?? '';
    });
    expect(cited.length, name).toBeGreaterThan(0);
    const silent = cited.filter((line) => !names.some((printed) => line.includes(printed)));
    expect(merge === 'confirmed' ? silent : cited.filter((line) => line === ''), name).toEqual([]);
  }
});

test.each([
  ['萨曼利科夫', 'csto', 'valery-semerikov-csto'],
  ['塔斯马加姆别托夫', 'csto', 'imangali-tasmagambetov-csto'],
  ['伊曼加利‧塔斯马甘贝托夫', 'csto', 'imangali-tasmagambetov-csto'],
  ['安娜', 'DEU', 'niels-annen-deu'],
  ['托马斯－格林菲尔德', 'USA', 'linda-thomas-greenfield-usa'],
  ['列别杰夫', null, 'sergey-lebedev-cis'],
])('knows %s of %s', (printed, delegation, id) => {
  expect(register.byName(printed, delegation)?.id).toBe(id);
});

test('does not know a name under another delegation', () => {
  expect(register.byName('伊万诺夫', 'RUS')).toBeNull();
});

test('knows a name in parts by its last part, unless two persons share it', () => {
  const shared = read('a,谢尔盖·伊万诺夫,,cis,,,x', 'b,伊戈尔·伊万诺夫,,RUS,,,x').register;
  expect(shared.byName('伊万诺夫', 'cis')?.id).toBe('a');
  expect(shared.byName('伊万诺夫', null)).toBeNull();
});

test('keeps apart what an editor keeps apart', () => {
  const { register } = read('li-wei-chn,李伟,李炜,CHN,,apart,two persons');
  expect(register.areApart('李伟', '李炜', 'CHN')).toBe(true);
  expect(register.areApart('李炜', '李伟', 'CHN')).toBe(true);
  expect(register.areApart('李伟', '李威', 'CHN')).toBe(false);
  expect(register.byName('李炜', 'CHN')).toBeNull();
});

test('refuses an unknown delegation, a name given twice, and apart from nobody', () => {
  expect(read('a,某某,,XYZ,,,x').problems).toMatchObject([{ rule: 'resolve/unknown-delegation', line: 2, column: 7 }]);
  expect(read('a,某某,,CHN,,,x', 'b,某甲,某某,CHN,,,x').problems).toMatchObject([
    { rule: 'resolve/name-claimed-twice', line: 3, column: 6 },
  ]);
  expect(read('a,某某,,CHN,,apart,x').problems).toMatchObject([{ rule: 'resolve/apart-from-nobody' }]);
});

test('refuses a row that does not say what it rests on', () => {
  expect(read('a,某某,,CHN,,,').problems).toMatchObject([{ rule: 'read/register-cell', line: 2 }]);
});

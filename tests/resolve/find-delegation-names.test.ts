import { expect, test } from 'vitest';
import { loadDelegations } from '../../src/resolve/delegation-register.ts';
import { findDelegationNames } from '../../src/resolve/find-delegation-names.ts';
import { cpuTime } from '../support/cpu-time.ts';
import fc from '../support/properties.ts';

const { register } = loadDelegations('seeds/registers');

function found(text: string): string[] {
  return findDelegationNames(text, register).map(({ start, end, id }) => `${text.slice(start, end)} ${id}`);
}

test('finds States and organisations by full and short names', () => {
  expect(found('正如中国、欧盟和集体安全条约组织（集安组织）所说，美国代表')).toEqual([
    '中国 CHN',
    '欧盟 eu',
    '集体安全条约组织 csto',
    '集安组织 csto',
    '美国 USA',
  ]);
});

test.each([
  ['我的国家赤道几内亚是2017年12月一起', ['赤道几内亚 GNQ']],
  ['印度尼西亚、马来西亚和菲律宾还建立了三方合作', ['印度尼西亚 IDN', '马来西亚 MYS', '菲律宾 PHL']],
  ['培训重返索马里。', ['索马里 SOM']],
  ['安全理事会反恐怖主义委员会执行局签署了合作备忘录', ['反恐怖主义委员会执行局 cted']],
  [
    '非洲联盟-阿拉伯联盟-伊斯兰会议组织三方委员会',
    ['非洲联盟 african-union', '阿拉伯联盟 arab-league', '伊斯兰会议组织 oic'],
  ],
  ['巴西、俄罗斯、印度、中国和南非组成的集团', ['巴西 BRA', '俄罗斯 RUS', '印度 IND', '中国 CHN', '南非 ZAF']],
])('takes the longest name in %s', (text, names) => {
  expect(found(text)).toEqual(names);
});

test.each([
  ['新的上海地区中心', '海地'],
  ['在伊拉克和黎凡特伊斯兰国-呼罗珊日益壮大', '伊拉克'],
  ['提出了中小发展中国家使其领土免受恐怖主义影响', '中国'],
  ['哈萨克斯坦首任总统努尔苏丹·纳扎尔巴耶夫', '苏丹'],
  ['在该框架内采取的统一反恐办法', '反恐办'],
  ['迄今为止，集安组织集体维和部队约有3800人', '维和部'],
  ['先生（以西班牙语发言）：首先', '西班牙'],
  ['印度洋和朝鲜半岛', '印度'],
  ['秘书长最近于7月3日至4日出席', '秘书长'],
])('in %s does not find %s', (text, name) => {
  expect(found(text).filter((hit) => hit.startsWith(`${name} `))).toEqual([]);
});

test('finds a name of two signs only between word boundaries', () => {
  expect(found('我要提到海地的极端不安全局势')).toEqual(['海地 HTI']);
  for (const text of [
    '黑海地区',
    '法语国家和欧美国家',
    '武装冲突中国际法的适用',
    '自即日本着合作精神',
    '也门户大开',
    '增加纳税',
  ]) {
    expect(found(text), text).toEqual([]);
  }
});

test.each(['马里诺先生', '马里奥·德拉吉先生', '阿马里先生', '巴西尔先生', '苏丹·哈桑先生', '在马里乌波尔市'])(
  'does not take a piece of the foreign name in %s for a State',
  (text) => {
    expect(found(text)).toEqual([]);
  },
);

test('does not end a name within a word when a shorter one fits', () => {
  expect(found('科威特国家元首和以色列国防军')).toEqual(['科威特 KWT', '以色列 ISR']);
  expect(found('科威特国是海湾合作委员会成员')).toEqual(['科威特国 KWT', '海湾合作委员会 gcc']);
});

test('finds a name in either width of brackets', () => {
  expect(found('刚果（金）和刚果(金)')).toEqual(['刚果（金） COD', '刚果(金) COD']);
});

test('gives runs in order, without overlap, that name their delegation', () => {
  const words = [...register.names().map(({ printed }) => printed), '的', '和', '，', 'x', '𠀀'];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...words), { maxLength: 12 }), (parts) => {
      const text = parts.join('');
      let end = 0;
      for (const hit of findDelegationNames(text, register)) {
        expect(hit.start).toBeGreaterThanOrEqual(end);
        expect(register.byName(text.slice(hit.start, hit.end))?.id).toBe(hit.id);
        end = hit.end;
      }
    }),
  );
});

test('reads a long text in a time that grows with its length alone', () => {
  const time = (repeats: number) => {
    const text = '阿拉伯利比亚民众发展中国上海地'.repeat(repeats);
    return cpuTime(() => findDelegationNames(text, register));
  };
  time(1000);
  expect(time(40_000)).toBeLessThan(40 * (time(4000) + 5));
});

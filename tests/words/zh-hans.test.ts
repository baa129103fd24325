import { expect, test } from 'vitest';
import { zhHans } from '../../src/words/zh-hans.ts';

test('names a place in a record', () => {
  expect(zhHans.place('i12')).toBe('第12次发言');
  expect(zhHans.place('i12-p3')).toBe('第12次发言第3段');
  expect(zhHans.place('p3')).toBe('第3段');
  expect(zhHans.place('pp3')).toBe('序言部分第3段');
  expect(zhHans.place('a2-op1')).toBe('附件二执行部分第1段');
  expect(zhHans.place('fn2')).toBe('脚注2');
  expect(zhHans.place('front')).toBe('题头');
});

test('writes a day without a clock or a time zone', () => {
  expect(zhHans.date('2024-07-09')).toBe('2024年7月9日');
  expect(zhHans.weekday('2024-07-19')).toBe('星期五');
});

test('names the six languages of the United Nations', () => {
  expect(['ar', 'zh', 'en', 'fr', 'ru', 'es'].map(zhHans.language)).toEqual([
    '阿拉伯语',
    '中文',
    '英语',
    '法语',
    '俄语',
    '西班牙语',
  ]);
});

test('tells of a doubt with what is printed there, quoted names side by side', () => {
  const { doubt } = zhHans.record;
  expect(doubt('表决名单列有与会名单所无的国家', ['加蓬', '加纳'])).toBe(
    '表决名单列有与会名单所无的国家：“加蓬”“加纳”',
  );
  expect(doubt('正文中未见这条脚注的标号', [])).toBe('正文中未见这条脚注的标号');
});

test('counts who spoke by their kinds, and says nothing of a kind that did not', () => {
  const counts = { interventions: 9, speakers: 8, states: 5, organisations: 1, offices: 2 };
  const { summary, speechesOf } = zhHans.meeting;
  expect(summary(counts)).toBe('9次发言，8人，5个国家、1个组织、2个机构');
  expect(summary({ ...counts, organisations: 0 })).toBe('9次发言，8人，5个国家、2个机构');
  expect(speechesOf({ ...counts, states: 0, organisations: 0, offices: 0 })).toBe('9次，8人');
});

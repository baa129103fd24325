import { describe, expect, test } from 'vitest';
import { citeIntervention } from '../../src/cite/cite-intervention.ts';
import { cslItemSchema } from '../../src/cite/csl-item.ts';
import type { Intervention } from '../../src/collections/meeting.ts';
import { meetingOf, paragraphs, turn } from '../support/verbatim.ts';
import { seedItem, seedItems } from './seed-items.ts';

describe('an intervention of the seeds', () => {
  test('is cited with speaker, capacity, delegation, language, symbol, date, meeting and address', () => {
    expect(seedItem('s-pv-8626-i14')).toEqual({
      id: 's-pv-8626-i14',
      type: 'report',
      title: '在安全理事会第8626次会议上的发言（中国国务委员兼外交部长，以中文发言）',
      author: [{ literal: '王毅' }],
      genre: '会议逐字记录',
      number: 'S/PV.8626',
      issued: { 'date-parts': [[2019, 9, 25]] },
      publisher: '联合国',
      'publisher-place': '纽约',
      language: 'zh-CN',
      note: '第14次发言（安理会成员）。议题：联合国与区域和次区域组织合作维护国际和平与安全',
      URL: 'https://verbatim.example/meetings/s-pv-8626/i14/',
    });
  });

  test.each([
    ['a representative without another office', 's-pv-9688-i13', '傅聪', '中国代表，以中文发言'],
    ['an official of an organisation', 's-pv-9688-i4', '张明', '上海合作组织秘书长，以中文发言'],
    ['an office that says the position already', 's-pv-8626-i2', '安东尼奥·古特雷斯', '联合国秘书长，以英语发言'],
    ['one turn in two languages', 's-pv-9688-i37', '卡巴耶夫', '吉尔吉斯斯坦代表，以俄语、英语发言'],
    ['a chair whom the record proves', 's-pv-9688-i1', '谢尔盖·韦尔希宁', '俄罗斯联邦，主席，以俄语发言'],
    ['a chair whom it does not prove', 's-pv-8626-i1', '安全理事会主席（俄罗斯联邦）', '以俄语发言'],
    [
      'a chair who speaks for their country in the middle of the turn',
      's-pv-9688-i9',
      '谢尔盖·韦尔希宁',
      '俄罗斯联邦，主席，并以外交部副部长身份，以俄语发言',
    ],
    [
      'a chair whom it does not prove and who speaks for their country as well',
      's-pv-8626-i38',
      '安全理事会主席（俄罗斯联邦）',
      '部分以俄罗斯联邦代表身份，以俄语发言',
    ],
    ['a name in Latin letters', 's-pv-8626-i59', 'Muraleedharan', '印度外交国务部长，以英语发言'],
  ])('names %s', (_, id, author, facts) => {
    const item = seedItem(id);
    expect(item.author).toEqual([{ literal: author }]);
    expect(item.title.endsWith(`上的发言（${facts}）`)).toBe(true);
  });

  test('of several capacities is called what the band calls it', () => {
    for (const id of ['s-pv-9688-i9', 's-pv-8626-i38'])
      expect(seedItem(id).note).toMatch(/^第\d+次发言（主席，以本国代表身份）。/);
    expect(seedItem('s-pv-9688-i1').note).toMatch(/^第1次发言（主席）。/);
  });

  test('is never by 主席 alone', () => {
    for (const { author = [], id } of seedItems.values())
      for (const { literal } of author) expect(literal, id).not.toMatch(/^主席/);
  });

  test('says 主席 once, the country of the chair once, and 并 only behind something', () => {
    for (const { title, author = [], id } of seedItems.values()) {
      const [, facts = ''] = /上的发言（(.*)）$/.exec(title) ?? [];
      const told = `${author.map(({ literal }) => literal).join('')}${facts}`;
      expect(told.split('主席').length - 1, id).toBeLessThan(2);
      expect(facts.split('俄罗斯联邦').length - 1, id).toBeLessThan(2);
      expect(facts, id).not.toMatch(/^并/);
    }
  });

  test('has a key of its own and fits the schema', () => {
    expect(seedItems.size).toBe(2 + 43 + 61 + 57);
    for (const item of seedItems.values()) expect(cslItemSchema.parse(item)).toEqual(item);
  });
});

describe('an intervention', () => {
  const lines = [
    '主席：我现在以法国代表的身份发言。',
    '法国支持。',
    '我恢复行使主席的职能。',
    '林先生（中国）：谢谢。',
  ];
  const meeting = meetingOf(lines);
  const cite = (one: Intervention) => citeIntervention(meeting, one, 'https://verbatim.example/x/');

  test('on behalf of a group names the group after the delegation', () => {
    const evidence = '发言人称代表“某集团”发言。';
    const group = { id: 'group', name: '某集团', kind: 'organisation', evidence } as const;
    expect(cite({ ...turn(meeting, 2), onBehalfOf: group }).title).toContain('（中国代表，并代表某集团，以中文发言）');
  });

  test('of someone whom the record does not prove keeps the name of the label', () => {
    expect(cite({ ...turn(meeting, 2), speaker: null }).author).toEqual([{ literal: '林先生' }]);
  });

  test('of a chair whose country is not established is by the president alone', () => {
    const one = turn(meeting, 1);
    const parts = one.parts.map((part) => ({ ...part, delegation: null }));
    expect(cite({ ...one, parts, speaker: null }).author).toEqual([{ literal: '安全理事会主席' }]);
  });

  test('of a delegation that is not established says what the brackets print, or nothing', () => {
    const one = turn(meeting, 2);
    const parts = one.parts.map((part) => ({ ...part, delegation: null }));
    expect(cite({ ...one, parts }).title).toContain('（中国代表，以中文发言）');
    expect(cite({ ...one, parts, affiliation: null }).title).toContain('发言（以中文发言）');
  });

  test('in a record without date or symbol goes without', () => {
    const item = citeIntervention({ ...meeting, date: null, symbol: null }, turn(meeting, 1), 'https://v.example/x/');
    expect(item).not.toHaveProperty('issued');
    expect(item).not.toHaveProperty('number');
  });

  test('keeps the place of a turn that was inserted later in its key', () => {
    expect(cite({ ...turn(meeting, 2), id: 's-pv-9001/i2a' }).id).toBe('s-pv-9001-i2a');
  });

  test('cited by a paragraph has its place and the capacity of that paragraph only', () => {
    const chair = { ...turn(meeting, 1), speaker: null };
    const [announced, national] = paragraphs(chair);
    const item = citeIntervention(meeting, chair, 'https://verbatim.example/meetings/s-pv-9001/#i1-p2', national);
    expect(item).toMatchObject({
      id: 's-pv-9001-i1-p2',
      title: '在安全理事会第9001次会议上的发言（以法国代表身份，以中文发言）',
      URL: 'https://verbatim.example/meetings/s-pv-9001/#i1-p2',
    });
    expect(item.note).toContain('第1次发言第2段（主席，以本国代表身份）');
    expect(item.author).toEqual([{ literal: '安全理事会主席（法国）' }]);
    const asChair = citeIntervention(meeting, chair, 'https://verbatim.example/x/', announced);
    expect(asChair.title).toContain('上的发言（以中文发言）');
    expect(asChair.note).toContain('第1次发言第1段（主席）');
    expect(asChair.author).toEqual(item.author);
  });
});

import { describe, expect, test } from 'vitest';
import { citeIntervention } from '../../src/cite/cite-intervention.ts';
import { footnoteNames } from '../../src/cite/footnote-styles.ts';
import { formatFootnote } from '../../src/cite/format-footnote.ts';
import { meetings, seedItem, seedItems } from './seed-items.ts';

describe('GB/T 7714-2015: author. title: number[kind/OL]. place: publisher, year(day). address.', () => {
  test.each([
    [
      's-pv-9688-i13',
      '傅聪. 在安全理事会第9688次会议上的发言（中国代表，以中文发言）: S/PV.9688[R/OL]. 纽约: 联合国, 2024(2024-07-19). https://verbatim.example/meetings/s-pv-9688/i13/.',
    ],
    [
      's-pv-8626-i1',
      '安全理事会主席（俄罗斯联邦）. 在安全理事会第8626次会议上的发言（以俄语发言）: S/PV.8626[R/OL]. 纽约: 联合国, 2019(2019-09-25). https://verbatim.example/meetings/s-pv-8626/i1/.',
    ],
    ['s-res-2178-2014', '联合国安全理事会. 安全理事会第2178（2014）号决议: S/RES/2178(2014)[R]. 纽约: 联合国, 2014.'],
    ['a-res-59-50', '联合国大会. 大会第59/50号决议: A/RES/59/50[R]. 纽约: 联合国, 2004.'],
    ['s-pv-9686', '联合国安全理事会. 安全理事会第9686次会议: S/PV.9686[R]. 纽约: 联合国.'],
    ['a-74-pv-4', '联合国大会. 大会第七十四届会议第4次全体会议: A/74/PV.4[R]. 纽约: 联合国.'],
    [
      'letter-2009-csto',
      '维塔利·丘尔金. 2009年7月14日俄罗斯联邦常驻联合国代表给秘书长的信[R/OL]. 纽约: 联合国, 2009(2009-07-14). https://verbatim.example/documents/letter-2009-csto/.',
    ],
    [
      'note-2016-csto-sco-cis',
      '联合国与区域及次区域组织在维持国际和平与安全方面的合作：集体安全条约组织、上海合作组织和独立国家联合体[EB/OL]. 伏尔泰网, 2016(2016-10-27). https://verbatim.example/documents/note-2016-csto-sco-cis/.',
    ],
  ])('%s', (id, expected) => {
    expect(formatFootnote('gb-t-7714', seedItem(id))).toBe(expected);
  });
});

describe('Chicago, full note: author, title, kind and number (place: publisher, date), address.', () => {
  test.each([
    [
      's-pv-9688-i13',
      '傅聪, 《在安全理事会第9688次会议上的发言（中国代表，以中文发言）》, 会议逐字记录 S/PV.9688 (纽约: 联合国, 2024年7月19日), https://verbatim.example/meetings/s-pv-9688/i13/.',
    ],
    [
      's-pv-8626-i2',
      '安东尼奥·古特雷斯, 《在安全理事会第8626次会议上的发言（联合国秘书长，以英语发言）》, 会议逐字记录 S/PV.8626 (纽约: 联合国, 2019年9月25日), https://verbatim.example/meetings/s-pv-8626/i2/.',
    ],
    ['a-res-73-331', '联合国大会, 《大会第73/331号决议》, 决议 A/RES/73/331 (纽约: 联合国, 2019年7月25日).'],
    ['s-pv-9686', '联合国安全理事会, 《安全理事会第9686次会议》, 会议逐字记录 S/PV.9686 (纽约: 联合国, 日期不详).'],
  ])('%s', (id, expected) => {
    expect(formatFootnote('chicago', seedItem(id))).toBe(expected);
  });
});

describe('APA: author. (date). title (kind and number). publisher. address', () => {
  test.each([
    [
      's-pv-9688-i13',
      '傅聪. (2024, July 19). 在安全理事会第9688次会议上的发言（中国代表，以中文发言） (会议逐字记录 S/PV.9688). 联合国. https://verbatim.example/meetings/s-pv-9688/i13/',
    ],
    [
      's-pv-9688',
      '联合国安全理事会. (2024, July 19). 安全理事会第9688次会议：联合国与区域和次区域组织在维护国际和平与安全方面的合作 (会议逐字记录 S/PV.9688). 联合国. https://verbatim.example/meetings/s-pv-9688/',
    ],
    ['s-res-2178-2014', '联合国安全理事会. (2014). 安全理事会第2178（2014）号决议 (决议 S/RES/2178(2014)). 联合国.'],
    [
      'draft-resolution-79-csto',
      '白俄罗斯, 哈萨克斯坦, 吉尔吉斯斯坦, 俄罗斯联邦, & 塔吉克斯坦. (n.d.). 联合国同集体安全条约组织的合作（大会决议草案，第七十九届会议，议程项目125(t)） [决议草案]. 联合国. https://verbatim.example/resolutions/draft-resolution-79-csto/',
    ],
    [
      'note-2016-csto-sco-cis',
      '联合国与区域及次区域组织在维持国际和平与安全方面的合作：集体安全条约组织、上海合作组织和独立国家联合体. (2016, October 27). 伏尔泰网. https://verbatim.example/documents/note-2016-csto-sco-cis/',
    ],
  ])('%s', (id, expected) => {
    expect(formatFootnote('apa', seedItem(id))).toBe(expected);
  });
});

test.each(footnoteNames)('%s has author, title, symbol, year and address of everything in the seeds, once', (name) => {
  for (const item of seedItems.values()) {
    const footnote = formatFootnote(name, item);
    const year = item.issued?.['date-parts'][0][0];
    // Of several authors the styles name the first, and that there are others.
    const parts = [item.author?.[0]?.literal, item.title, item.number, year, item.URL];
    for (const part of parts) if (part !== undefined) expect(alike(footnote)).toContain(alike(`${part}`));
    expect(footnote.match(/https?:/g) ?? []).toHaveLength(item.URL === undefined ? 0 : 1);
    expect(footnote).not.toMatch(/undefined|NaN|\s{2}|&#|[<>]/);
  }
});

test('GB/T 7714 marks as online what has an address, and prints the year once', () => {
  for (const item of seedItems.values()) {
    const footnote = formatFootnote('gb-t-7714', item);
    expect(footnote.includes('/OL]. '), item.id).toBe(item.URL !== undefined);
    if (item.URL === undefined) expect(footnote).not.toMatch(/, (\d{4}), \1/);
  }
});

/** GB/T 7714 prints Latin family names in capitals, and title marks within title marks become single ones. */
function alike(text: string): string {
  return text.toUpperCase().replaceAll('〈', '《').replaceAll('〉', '》');
}

test('a footnote does not depend on those made before it', () => {
  const again = formatFootnote('chicago', seedItem('s-pv-9688-i13'));
  formatFootnote('chicago', seedItem('s-pv-9688-i13'));
  formatFootnote('chicago', seedItem('s-pv-9688-i14'));
  expect(formatFootnote('chicago', seedItem('s-pv-9688-i13'))).toBe(again);
});

test('a paragraph is pointed at where a style has room for it, and its address is whole', () => {
  const meeting = meetings.find(({ id }) => id === 's-pv-9688');
  const intervention = meeting?.interventions[12];
  const paragraph = intervention?.parts[0]?.paragraphs[1];
  if (!meeting || !intervention || !paragraph) throw new Error('the seeds lack the paragraph');
  const address = `https://verbatim.example/meetings/s-pv-9688/#${paragraph.id}`;
  const item = citeIntervention(meeting, intervention, address, paragraph);
  expect(formatFootnote('gb-t-7714', item, '第2段')).toContain(`联合国, 2024: 第2段(2024-07-19). ${address}.`);
  expect(formatFootnote('chicago', item, '第2段')).toContain(`2024年7月19日), 第2段, ${address}.`);
  expect(formatFootnote('apa', item, '第2段').endsWith(address)).toBe(true);
});

import { describe, expect, test } from 'vitest';
import { establishYears, findCitations, kindOf } from '../../src/parse/citations.ts';
import { zh } from '../../src/parse/grammars/zh.ts';
import { meetingOf } from '../support/verbatim.ts';

const symbols = (text: string) => findCitations(text, zh).map(({ symbol }) => symbol);

describe('resolutions of the Security Council', () => {
  test.each([
    ['第2178（2014）号决议', ['S/RES/2178(2014)']],
    ['第 2178 (2014) 号决议', ['S/RES/2178(2014)']],
    ['第2178(2014)号决议', ['S/RES/2178(2014)']],
    ['安理会 2231 号决议', ['S/RES/2231']],
    ['第1267号决议名单', ['S/RES/1267']],
    ['第2178（2014）号和第2396（2017）号决议', ['S/RES/2178(2014)', 'S/RES/2396(2017)']],
    ['第1267（1999）、1989（2011）和2253（2015）号决议', ['S/RES/1267(1999)', 'S/RES/1989(2011)', 'S/RES/2253(2015)']],
    [
      '第1267（1999）号、第1989（2011）号和第2253（2015）号决议',
      ['S/RES/1267(1999)', 'S/RES/1989(2011)', 'S/RES/2253(2015)'],
    ],
    ['第1373（2001）号决议所设委员会；以及安全理事会第1988（2011）号决议', ['S/RES/1373(2001)', 'S/RES/1988(2011)']],
  ])('%s', (text, expected) => {
    expect(symbols(text)).toEqual(expected);
  });
});

describe('resolutions of the General Assembly', () => {
  test.each([
    ['第73/334号决议', ['A/RES/73/334']],
    ['第 59/50 号决议', ['A/RES/59/50']],
    ['第73/331号、第73/16号和第73/334号决议', ['A/RES/73/331', 'A/RES/73/16', 'A/RES/73/334']],
    ['2004 年 12 月 2 日第 59/50 号决议，其中大会', ['A/RES/59/50']],
    [
      '2010 年 3 月 2 日第64/256 号、2010 年 12 月 13 日第 65/122 号决议和 2022 年 11 月 21 日第 77/13 号决议',
      ['A/RES/64/256', 'A/RES/65/122', 'A/RES/77/13'],
    ],
    ['第S-30/1号决议', ['A/RES/S-30/1']],
    ['见 S-30/1 号决议，附件', ['A/RES/S-30/1']],
    ['第377（V）号决议', ['A/RES/377(V)']],
    ['第3379（XXX）号决议', ['A/RES/3379(XXX)']],
    ['第ES-11/1号决议', ['A/RES/ES-11/1']],
    ['第46/182号和第47/120 A号决议', ['A/RES/46/182', 'A/RES/47/120A']],
  ])('%s', (text, expected) => {
    expect(symbols(text)).toEqual(expected);
  });

  test('stand beside those of the Security Council in one sentence', () => {
    expect(symbols('大会第77/13号决议和安全理事会第1631（2005）号决议')).toEqual(['A/RES/77/13', 'S/RES/1631(2005)']);
  });
});

test('resolutions of other bodies are not given to the Assembly or the Council', () => {
  expect(symbols('人权理事会第49/1号决议')).toEqual(['A/HRC/RES/49/1']);
  expect(symbols('经济及社会理事会第2022/1号决议')).toEqual(['E/RES/2022/1']);
});

describe('symbols of documents', () => {
  test.each([
    ['文件S/2024/538，其中', 'S/2024/538', 'document'],
    ['文件 S/2024/538, 其中', 'S/2024/538', 'document'],
    ['（见S/PV.9686）', 'S/PV.9686', 'meeting'],
    ['（见A/70/PV.13）', 'A/70/PV.13', 'meeting'],
    ['主席声明（S/PRST/2023/6）', 'S/PRST/2023/6', 'statement'],
    ['新闻谈话SC/13179，', 'SC/13179', 'press'],
    ['(S/INF/65)', 'S/INF/65', 'document'],
    ['(E/2009/28)，第一章', 'E/2009/28', 'document'],
    ['S/2024/538/Add.1', 'S/2024/538/Add.1', 'document'],
    ['A/HRC/55/2', 'A/HRC/55/2', 'document'],
    ['A/C.3/78/L.12/Rev.1', 'A/C.3/78/L.12/Rev.1', 'document'],
    ['S/RES/2178(2014)', 'S/RES/2178(2014)', 'resolution'],
    ['S/RES/2178 （2014）', 'S/RES/2178(2014)', 'resolution'],
    ['A/RES/73/334', 'A/RES/73/334', 'resolution'],
    ['（见S/PV.9686 (Resumption 1)）', 'S/PV.9686(Resumption 1)', 'meeting'],
    ['A/RES/ES-11/1', 'A/RES/ES-11/1', 'resolution'],
    ['A/ES-10/L.25', 'A/ES-10/L.25', 'document'],
    ['S/ 2024 / 538', 'S/2024/538', 'document'],
    ['S/PRST/ 2023/6', 'S/PRST/2023/6', 'statement'],
    ['S/RES/ 2178 (2014)', 'S/RES/2178(2014)', 'resolution'],
    ['S/2024/538/Rev. 1', 'S/2024/538/Rev.1', 'document'],
    ['S/PRST/2023/6/Corr.1', 'S/PRST/2023/6/Corr.1', 'statement'],
  ])('%s', (text, symbol, kind) => {
    expect(findCitations(text, zh).map((found) => [found.symbol, found.kind])).toEqual([[symbol, kind]]);
    expect(kindOf(symbol)).toBe(kind);
  });

  test('of one document that bears two stay together', () => {
    expect(symbols('1 A/79/302-S/2024/600。')).toEqual(['A/79/302-S/2024/600']);
    expect(symbols('见A/79/302–S/2024/600')).toEqual(['A/79/302-S/2024/600']);
  });

  test('of a span are its two ends', () => {
    const text = '文件S/2024/11-S/2024/14，';
    const found = findCitations(text, zh);
    expect(found.map(({ symbol, start, end }) => [symbol, text.slice(start, end)])).toEqual([
      ['S/2024/11', 'S/2024/11'],
      ['S/2024/14', 'S/2024/14'],
    ]);
  });

  test('stand for their addenda, which do not repeat them', () => {
    expect(symbols('S/2024/538和Add.1及Corr.2')).toEqual(['S/2024/538', 'S/2024/538/Add.1', 'S/2024/538/Corr.2']);
    expect(symbols('A/79/302/Add.1、Add.2')).toEqual(['A/79/302/Add.1', 'A/79/302/Add.2']);
  });

  test('end before the full stop, the bracket and the Chinese that touch them', () => {
    const text = '3 S/PRST/2010/1；见《决定》(S/INF/65)。文件A/79/302。';
    expect(findCitations(text, zh).map(({ start, end }) => text.slice(start, end))).toEqual([
      'S/PRST/2010/1',
      'S/INF/65',
      'A/79/302',
    ]);
  });
});

describe('what only looks like a citation', () => {
  test.each([
    ['a job number', '19-29198 (C)'],
    ['the room of an office', '逐字记录处处长(AB-0928)'],
    ['the room of an office with one letter', '逐字记录处处长(U-0506)'],
    ['an agenda item', '议程项目 125(t)'],
    ['a platform', 'C5+1（包括五个国家）倡议'],
    ['a day in September', '9/11恐怖袭击后'],
    ['a day in September with a dot', '9·11事件后'],
    ['a rule of procedure', '暂行议事规则第37条'],
    ['an article', '第五十二条第一项'],
    ['a session', '大会第七十七届会议'],
    ['a meeting', '第9688次会议'],
    ['either or both', '俄罗斯和/或叙利亚'],
    ['a number of an operation', '“战友-2017”演习'],
    ['a span of years', '2019-2021年期间'],
    ['a supplement', '2009 年，补编第 8 号'],
    ['a working paper of nobody', '第2号工作文件'],
    ['an address', 'http://documents.un.org/S/2024'],
    ['thousands', '共有5 000名，第3 800人'],
  ])('%s', (_, text) => {
    expect(symbols(text)).toEqual([]);
  });
});

describe('a resolution without a year', () => {
  const citation = (symbol: string) => ({
    symbol,
    kind: 'resolution' as const,
    printed: symbol,
    line: 1,
    intervention: null,
    paragraph: null,
    start: null,
    end: null,
  });

  test('takes the year that the record prints with the same number elsewhere', () => {
    const citations = [citation('S/RES/1267'), citation('S/RES/1267(1999)')];
    establishYears(citations);
    expect(citations.map(({ symbol }) => symbol)).toEqual(['S/RES/1267(1999)', 'S/RES/1267(1999)']);
  });

  test('takes none where the record prints two, or none', () => {
    const citations = [
      citation('S/RES/12'),
      citation('S/RES/12(1946)'),
      citation('S/RES/12(1947)'),
      citation('S/RES/7'),
    ];
    establishYears(citations);
    expect(citations.map(({ symbol }) => symbol).slice(0, 1)).toEqual(['S/RES/12']);
    expect(citations.at(-1)?.symbol).toBe('S/RES/7');
  });
});

describe('a citation', () => {
  const meeting = meetingOf(
    ['叶女士（日本）：谢谢。', '我们欢迎第2396（20', '17）号决议（见S/PV.8582）。', '主席：请看文件S/2024/538。'],
    { agenda: ['某地局势', '秘书长的报告（S/2024/538）'] },
  );
  const found = meeting.citations.map(({ symbol, line, intervention, paragraph }) => ({
    symbol,
    line,
    intervention,
    paragraph,
  }));

  test('is whole where a page break cut it, and stands on the line of its first sign', () => {
    expect(found[1]).toEqual({ symbol: 'S/RES/2396(2017)', line: 34, intervention: 'i1', paragraph: 'i1-p2' });
  });

  test('knows its intervention and paragraph, and has none in the front matter', () => {
    expect(found).toEqual([
      { symbol: 'S/2024/538', line: 22, intervention: null, paragraph: null },
      { symbol: 'S/RES/2396(2017)', line: 34, intervention: 'i1', paragraph: 'i1-p2' },
      { symbol: 'S/PV.8582', line: 36, intervention: 'i1', paragraph: 'i1-p2' },
      { symbol: 'S/2024/538', line: 38, intervention: 'i2', paragraph: 'i2-p1' },
    ]);
  });

  test('tells its place in the text of the paragraph', () => {
    const paragraph = meeting.interventions[0]?.parts[0]?.paragraphs[1];
    const citation = meeting.citations[1];
    expect(paragraph?.text.slice(citation?.start ?? 0, citation?.end ?? 0)).toBe('第2396（2017）号');
    expect(citation?.printed).toBe('第2396（2017）号');
  });
});

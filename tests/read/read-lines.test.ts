import { describe, expect, test } from 'vitest';
import { Ledger } from '../../src/read/ledger.ts';
import { readLines } from '../../src/read/read-lines.ts';
import { countCharacters } from '../../src/read/source.ts';
import { sourceOf } from '../support/sources.ts';

function read(text: string) {
  const source = sourceOf(text);
  const ledger = new Ledger(source);
  const lines = readLines(source, ledger);
  return { lines, texts: lines.map(({ passage }) => passage.text), markup: ledger.counts().markup };
}

describe('lines of a source', () => {
  test('are those that have text, with their numbers and the blank lines before them', () => {
    const { lines } = read('\n甲\n\n\n乙\n丙\n');
    expect(lines.map(({ number, blanksBefore }) => [number, blanksBefore])).toEqual([
      [2, 1],
      [5, 2],
      [6, 0],
    ]);
  });

  test('are trimmed, and tell their indent', () => {
    const { lines, texts } = read(' 大会， \n\n\u3000\u3000审议了报告，\n\t中国\n');
    expect(texts).toEqual(['大会，', '审议了报告，', '中国']);
    expect(lines.map(({ indent }) => indent)).toEqual([' ', '\u3000\u3000', '\t']);
  });

  test('are the same whatever ends them', () => {
    const text = '# 安全理事会\n\n**叶女士**：谢谢。\n\n第二段。\n';
    const expected = read(text).texts;
    expect(read(text.replaceAll('\n', '\r\n')).texts).toEqual(expected);
    expect(read(text.replaceAll('\n', '\r')).texts).toEqual(expected);
    expect(read(`\uFEFF${text}`).texts).toEqual(expected);
  });
});

describe('headings', () => {
  test('lose their signs and keep their depth', () => {
    const { lines, texts, markup } = read('# 安全理事会\n\n#### 某项目(S/2024/1)\n\n正文\n');
    expect(texts).toEqual(['安全理事会', '某项目(S/2024/1)', '正文']);
    expect(lines.map(({ heading }) => heading)).toEqual([1, 4, 0]);
    expect(markup).toBe(5);
  });

  test('need a blank after their signs', () => {
    const { lines, texts } = read('#1号文件\n');
    expect(texts).toEqual(['#1号文件']);
    expect(lines[0]?.heading).toBe(0);
  });
});

describe('bold', () => {
  test.each([
    ['at the name', '**叶女士**（法国）：谢谢。'],
    ['at the first bracket', '**叶女士（法国）**（以英语发言）：谢谢。'],
    ['before the colon', '**叶女士（法国）**：谢谢。'],
    ['after the colon, where CommonMark does not see it', '**叶女士（法国）：**谢谢。'],
    ['after a half-width colon', '**叶女士(法国):**谢谢。'],
    ['before a blank', '**叶女士** (法国): 谢谢。'],
    ['with the line', '**叶女士（法国）：谢谢。**'],
  ])('may end %s', (_, text) => {
    const { texts, markup } = read(text);
    expect(texts).toEqual([text.replaceAll('**', '')]);
    expect(markup).toBe(4);
  });

  test('is told of a line that is bold throughout', () => {
    const { lines } = read('**通过议程**\n\n**叶女士**：谢谢。\n');
    expect(lines.map(({ bold }) => bold)).toEqual([true, false]);
  });

  test('that goes on over lines holds them together', () => {
    const { lines, texts } = read('**某地局势：\n某组织\n的贡献**\n\n正文\n');
    expect(texts).toEqual(['某地局势：', '某组织', '的贡献', '正文']);
    expect(lines.map(({ continuesBold }) => continuesBold)).toEqual([false, true, true, false]);
  });

  test('that never ends is two asterisks', () => {
    expect(read('**叶女士：谢谢。').texts).toEqual(['**叶女士：谢谢。']);
  });
});

describe('links', () => {
  test('show their text; the address is markup', () => {
    const { texts, markup } = read('处长([a@example.org](mailto:a@example.org))。');
    expect(texts).toEqual(['处长(a@example.org)。']);
    expect(markup).toBe(countCharacters('[](mailto:a@example.org)'));
  });

  test('show an address between angle brackets', () => {
    expect(read('系统(<http://documents.example.org>)上。').texts).toEqual(['系统(http://documents.example.org)上。']);
  });

  test('show a bare address as it stands', () => {
    expect(read('系统(http://documents.example.org)上。').texts).toEqual(['系统(http://documents.example.org)上。']);
  });
});

describe('what converters leave in a text', () => {
  test.each([
    ['甲&lt;乙&amp;丙&#65;&#x4E01;', '甲<乙&丙A丁'],
    ['叶&middot;艾女士&nbsp;&nbsp;（法国）', '叶·艾女士  （法国）'],
    ['&nbsp;我们支持。&emsp;', '我们支持。'],
    ['叶&shy;女&#8203;士', '叶女士'],
    ['**叶女士**&#65288;法国&#65289;：&ldquo;谢谢&rdquo;', '叶女士（法国）：“谢谢”'],
  ])('references are the characters that they stand for: %s', (text, shown) => {
    expect(read(`甲\n\n${text}\n\n乙\n`).texts).toEqual(['甲', shown, '乙']);
  });

  test.each([
    ['主席\\(以英语发言\\)：谢谢。', '主席(以英语发言)：谢谢。'],
    ['**主席**\\(以英语发言\\)：2\\. 谢谢。', '主席(以英语发言)：2. 谢谢。'],
    ['甲\\*乙\\*丙', '甲*乙*丙'],
    ['\\# 甲 \\[乙\\](丙)', '# 甲 [乙](丙)'],
  ])('a backslash before a character of markup is markup: %s', (text, shown) => {
    expect(read(`甲\n\n${text}\n\n乙\n`).texts).toEqual(['甲', shown, '乙']);
  });

  test('every character of the source is accounted for, in its place', () => {
    const { texts, markup } = read('甲&nbsp;乙\\(丙&middot;丁');
    expect(texts).toEqual(['甲 乙(丙·丁']);
    expect(markup).toBe(countCharacters('&nbsp;\\middot;'));
  });
});

test('a comment by which a converter marks a picture is markup', () => {
  const { texts } = read('甲\n\n<!-- image -->\n\n乙\n');
  expect(texts).toEqual(['甲', '乙']);
});

describe('what looks like markup and is text', () => {
  test.each([
    ['a numbered paragraph', '1. 注意到该组织的贡献；'],
    ['a number with a bracket', '2) 第二点。'],
    ['a list sign', '- 第一点。'],
    ['a plus sign', '+ 第一点。'],
    ['a quotation sign', '> 引文。'],
    ['a tag', '<script>alert(1)</script>谢谢。'],
    ['a line that is a tag', '<div>'],
    ['a comment', '<!-- 注 -->'],
    ['an ampersand', '甲&乙; R&D;'],
    ['a reference of an unknown name', '甲&nosuchname;乙'],
    ['a backslash before a letter', '甲\\乙\\n丙'],
    ['code', '`甲` ``` 乙'],
    ['a footnote sign', '法国和日本：* 决议草案'],
    ['a rule of underscores', '__________________'],
    ['a rule of hyphens', '---'],
    ['a definition', '[甲]: 乙'],
    ['an underlined line', '===='],
  ])('%s stays', (_, text) => {
    const { texts, markup } = read(`甲\n\n${text}\n\n乙\n`);
    expect(texts).toEqual(['甲', text, '乙']);
    expect(markup).toBe(0);
  });

  test('four blanks before a line are an indent', () => {
    expect(read('甲\n\n    乙\n').texts).toEqual(['甲', '乙']);
  });

  test('a link that would run a script is text, its address too', () => {
    expect(read('[点击](javascript:alert(1))').texts).toEqual(['[点击](javascript:alert(1))']);
  });
});

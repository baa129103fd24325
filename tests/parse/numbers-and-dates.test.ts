import { describe, expect, test } from 'vitest';
import { printedDate, printedTime } from '../../src/parse/grammars/zh-dates.ts';
import { anyNumber, digitByDigit, withUnits } from '../../src/parse/grammars/zh-numerals.ts';
import { zhVerbatim } from '../../src/parse/grammars/zh-verbatim.ts';

describe('Chinese numerals', () => {
  test.each([
    ['九六八八', 9688],
    ['一〇〇五四', 10054],
    ['八○一', 801],
    ['一零零', 100],
  ])('%s, sign by sign, is %i', (text, number) => {
    expect(digitByDigit(text)).toBe(number);
  });

  test.each([
    ['十', 10],
    ['十四', 14],
    ['七十九', 79],
    ['八十', 80],
    ['一百', 100],
    ['一百零五', 105],
    ['一百二十五', 125],
    ['三', 3],
    ['九千', 9000],
    ['九千六百九十一', 9691],
    ['一万零五十四', 10054],
  ])('%s, with units, is %i', (text, number) => {
    expect(withUnits(text)).toBe(number);
  });

  test.each(['', '会议', '九万千', '七九十', '十十'])('%j is no number', (text) => {
    expect(anyNumber(text)).toBeNull();
  });

  test('are told from Arabic ones, which count too', () => {
    expect(anyNumber('64')).toBe(64);
    expect(anyNumber('六十四')).toBe(64);
  });
});

describe('the number of a meeting', () => {
  test.each([
    ['第九六八八次会议', 9688],
    ['第八六二六次会议', 8626],
    ['第一〇〇五四次会议', 10054],
    ['第 九 六 八 八 次会议', 9688],
    ['第9688次会议', 9688],
    ['第九六八八次会议（续会一）', 9688],
  ])('of %s is %i', (line, number) => {
    expect(zhVerbatim.meetingNumber(line)).toBe(number);
  });

  test.each(['第七十九年', '会议', '在第九六八八次会议上', '第次会议'])('is not in %s', (line) => {
    expect(zhVerbatim.meetingNumber(line)).toBeNull();
  });
});

describe('a printed day', () => {
  test.each([
    ['2024年7月19日星期五上午10时举行', '2024-07-19'],
    ['2009 年 8 月 1 日', '2009-08-01'],
    ['11 August 2009', '2009-08-11'],
    ['2024年2月29日', '2024-02-29'],
  ])('%s is %s', (text, day) => {
    expect(printedDate(text)).toBe(day);
  });

  test.each([
    ...['2023年2月29日', '2024年13月1日', '2024年4月31日', '2024年0月5日', '11 Augustus 2009', '7月19日', '2024年7月'],
    // Years with a digit too many, or before and long after the United Nations.
    ...['99999年3月5日', '12024年7月19日', '0001年3月5日', '1800年3月5日', '9999年3月5日', '二〇〇二四年七月十九日'],
  ])('%s is none that the calendar has', (text) => {
    expect(printedDate(text)).toBeNull();
  });
});

describe('a printed time', () => {
  test.each([
    ['上午10时开会。', '10:00'],
    ['上午10时05分开会。', '10:05'],
    ['下午1时05分散会。', '13:05'],
    ['下午3时15分散会。', '15:15'],
    ['中午12时30分散会。', '12:30'],
    ['下午12时05分散会。', '12:05'],
    ['晚上8时散会。', '20:00'],
    ['上午十时三十分开会。', '10:30'],
    ['下午 3 时 5 分散会。', '15:05'],
    ['下午3时半开会。', '15:30'],
  ])('%s is %s', (text, time) => {
    expect(printedTime(text)).toBe(time);
  });

  test('is not in a text without a part of the day', () => {
    expect(printedTime('10时举行')).toBeNull();
    expect(printedTime('会议开始')).toBeNull();
  });
});

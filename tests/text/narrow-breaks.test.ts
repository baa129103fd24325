import { expect, test } from 'vitest';
import { partsAtNarrowBreaks } from '../../src/text/narrow-breaks.ts';

test('a symbol may part behind its slashes, a date of two figures not', () => {
  expect(partsAtNarrowBreaks('见S/2019/742号文件')).toEqual(['见S/', '2019/', '742号文件']);
  expect(partsAtNarrowBreaks('第73/334号决议')).toEqual(['第73/', '334号决议']);
  expect(partsAtNarrowBreaks('9/11事件和/或其他')).toEqual(['9/11事件和/或其他']);
});

test('a span of years may part behind its hyphen', () => {
  expect(partsAtNarrowBreaks('2019-2021年')).toEqual(['2019-', '2021年']);
});

test('a quotation mark beside a Latin letter may begin or end a line on its outer side', () => {
  expect(partsAtNarrowBreaks('和“Issyk Kul-反恐-2018”这')).toEqual(['和', '“Issyk Kul-反恐-', '2018”', '这']);
  expect(partsAtNarrowBreaks('“Jusan”行动', '。')).toEqual(['', '“Jusan”', '行动']);
});

test('no part begins with a closing mark or ends with an opening one', () => {
  const parts = partsAtNarrowBreaks('（“A/74/PV.4”）和“B”，“C”。');
  expect(parts.filter((part) => /^[”）。，]|[“（]$/u.test(part))).toEqual([]);
});

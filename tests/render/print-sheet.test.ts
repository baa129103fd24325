import { expect, test } from 'vitest';
import { printSheet } from '../../src/render/print-sheet.ts';

const meeting = { kind: 'meeting', number: 9001, symbol: 'S/PV.9001', title: '某地局势', date: '2024-03-05' } as const;
const note = { kind: 'note', symbol: null, title: '概念说明', date: null } as const;
const address = 'https://records.example/verbatim/meetings/s-pv-9001/';

test('every sheet of a meeting has its symbol, sitting, day and address', () => {
  expect(printSheet(meeting, address)).toBe(`:root { --site: "https://records.example"; }
@page {
  @top-left { content: "S/PV.9001　安全理事会第9001次会议"; }
  @top-right { content: "2024年3月5日"; }
  @bottom-left { content: "https://records.example/verbatim/meetings/s-pv-9001/"; }
}
`);
});

test('a record without symbol or day goes by its title', () => {
  const sheet = printSheet(note, address);
  expect(sheet).toContain('@top-left { content: "概念说明"; }');
  expect(sheet).not.toContain('@top-right');
});

test('a title is text and never ends the string in which it stands', () => {
  const title = '甲"; } @import "x"; \\ </style>\n乙';
  const sheet = printSheet({ ...note, title }, address);
  expect(sheet).toContain(String.raw`content: "甲\22 ; } @import \22 x\22 ; \5c  \3c /style>\a 乙";`);
});

import { expect, test } from 'vitest';
import type { Document } from '../../src/collections/documents.ts';
import { documentPageHead, meetingPageHead } from '../../src/render/page-head.ts';

const meeting = {
  id: 's-pv-9001',
  symbol: 'S/PV.9001',
  number: 9001,
  date: '2022-04-05',
  title: '某地局势',
  subtitle: '第二行',
  presidency: '法国',
  presidencyId: 'FRA',
  interventions: 12,
  speakers: 5,
  states: 4,
  organisations: 1,
  offices: 2,
  characters: 900,
  segments: [],
};

test('the head of a meeting names symbol, title, day, presidency and how much was said', () => {
  expect(meetingPageHead(meeting)).toEqual({
    title: 'S/PV.9001 某地局势 · 2022年4月5日',
    description:
      '安全理事会第9001次会议逐字记录，2022年4月5日，法国担任主席。12次发言，5人，4个国家、1个组织、2个机构。议题：第二行。',
    published: '2022-04-05',
    picture: {
      address: '/meetings/s-pv-9001/card.png',
      alt: 'S/PV.9001，某地局势，2022年4月5日；下方色带表示发言次序与篇幅',
    },
  });
});

test('what is not established is left out, without marks that would stand for it', () => {
  const { title, description } = meetingPageHead({ ...meeting, date: null, subtitle: null, presidency: null });
  expect(title).toBe('S/PV.9001 某地局势');
  expect(description).toBe('安全理事会第9001次会议逐字记录。12次发言，5人，4个国家、1个组织、2个机构。');
});

const cited: Document = {
  id: 's-2024-538',
  shelf: 'documents',
  kind: 'document',
  symbol: 'S/2024/538',
  symbols: ['S/2024/538'],
  alsoAt: [],
  name: '文件S/2024/538',
  body: 'security-council',
  number: 538,
  year: 2024,
  session: null,
  date: '2024-07-09',
  record: null,
  describedAs: '某国代表的信',
  citedBy: ['S/PV.9001', 'S/PV.9001', 'S/PV.9002'].map((symbol) => ({
    record: 's-pv-9001',
    symbol,
    title: '某地局势',
    date: null,
    address: '/meetings/s-pv-9001/#i1-p1',
    intervention: 'i1',
    speaker: '叶女士',
    delegation: null,
    passage: '见S/2024/538。',
    start: 1,
    end: 11,
  })),
};

test('a document that is only cited says where, each record once, and that its text is not here', () => {
  expect(documentPageHead(cited)).toEqual({
    title: '文件S/2024/538',
    description: '文件S/2024/538，某国代表的信。所收记录引用3处，见S/PV.9001、S/PV.9002。本站未收录原文。',
  });
});

test('a document that is here says what it is and of which day', () => {
  const here = { ...cited, kind: 'letter', name: '给主席的信', record: 's-2024-538', describedAs: null } as const;
  expect(documentPageHead(here)).toEqual({
    title: '给主席的信 · S/2024/538',
    description: '信件全文：给主席的信（S/2024/538），2024年7月9日。',
    published: '2024-07-09',
  });
});

import { expect, test } from 'vitest';
import type { Intervention } from '../../src/collections/meeting.ts';
import { interventionHead } from '../../src/render/intervention-head.ts';
import { intervention, part } from './meeting-sample.ts';

const meeting = { id: 's-pv-9001', number: 9001, date: '2022-04-05', title: '某地局势', language: 'zh' };
const china = { id: 'CHN', name: '中国', kind: 'state', evidence: '' } as const;
const france = { id: 'FRA', name: '法国', kind: 'state', evidence: '' } as const;
const headOf = (n: number, text: string, more: Partial<Intervention> = {}) =>
  interventionHead(meeting, 'S/PV.9001', intervention(n, text, more));
const said = (capacity: Parameters<typeof part>[0], delegation: typeof china | typeof france, text: string) => ({
  ...part(capacity, 'i3-p1', text),
  delegation,
});

test('names speaker, delegation, meeting, day and place; then capacity, language and the first words', () => {
  const head = headOf(3, '', {
    speaker: { id: 'ye-chn', name: '叶某', evidence: '' },
    parts: [{ ...said('delegate', china, '谢谢主席女士。我们欢迎这次会议。'), spokenIn: 'en' }],
  });
  expect(head).toMatchObject({
    title: '叶某（中国）在安全理事会第9001次会议上的发言 · 2022年4月5日 · S/PV.9001 第3次发言',
    description: 'S/PV.9001 第3次发言。安理会成员，中国，以英语发言。谢谢主席女士。我们欢迎这次会议。',
    published: '2022-04-05',
    picture: { address: '/meetings/s-pv-9001/card.png' },
  });
});

test('the chair goes by the chair, and as a country where it speaks for one', () => {
  const chair = { name: '主席', affiliation: null, role: 'president' } as const;
  const inChair = headOf(3, '', { ...chair, parts: [said('president', france, '我现在请中国代表发言。')] });
  expect(inChair.title).toMatch(/^主席在安全理事会/);
  expect(inChair.description).toBe('S/PV.9001 第3次发言。主席，以中文发言。我现在请中国代表发言。');
  const speaker = { id: 'wen-fra', name: '温某', evidence: '' };
  const both = headOf(3, '', {
    ...chair,
    speaker,
    parts: [said('president', france, '我现在以法国代表的身份发言。'), said('national', france, '法国欢迎这次会议。')],
  });
  expect(both.title).toMatch(/^温某（法国）在/);
  expect(both.description).toBe('S/PV.9001 第3次发言。主席，以本国代表身份，法国，以中文发言。法国欢迎这次会议。');
});

test('an office stands with what it is of', () => {
  const head = headOf(3, '谢谢。', { position: '外交部长', role: 'briefer' });
  expect(head.description).toBe('S/PV.9001 第3次发言。通报人，中国外交部长，以中文发言。谢谢。');
});

test('two interventions with the same words have titles and descriptions of their own', () => {
  expect(headOf(3, '谢谢。').title).not.toBe(headOf(4, '谢谢。').title);
  expect(headOf(3, '谢谢。').description).not.toBe(headOf(4, '谢谢。').description);
});

test('a long opening is cut', () => {
  expect(headOf(3, '甲'.repeat(500)).description.length).toBeLessThan(160);
});

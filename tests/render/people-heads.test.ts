import { expect, test } from 'vitest';
import type { Delegation } from '../../src/collections/delegations.ts';
import type { Appearance, Speaker } from '../../src/collections/speakers.ts';
import { delegationHead, speakerHead } from '../../src/render/people-heads.ts';

const speech = {
  record: 's-pv-9001',
  symbol: 'S/PV.9001',
  date: '2022-04-05',
  title: '某地局势',
  intervention: 'i3',
  n: 3,
  address: '/meetings/s-pv-9001/#i3',
  role: 'member',
  capacity: 'delegate',
  characters: 10,
  opening: '谢谢。',
} as const;
const appearance = { ...speech, delegation: '中国', delegationId: 'CHN', position: null, spokenIn: null };
const speaker: Speaker = {
  id: 'ye-chn',
  name: '叶某',
  english: null,
  pinyin: 'ye',
  spellings: [],
  delegations: [{ id: 'CHN', name: '中国' }],
  positions: ['外交部长'],
  certainty: 'one-record',
  appearances: [appearance],
  named: ['/meetings/s-pv-9001/#i4-p1'],
};

test('a speaker is named with delegation and office, where they spoke and how often they are named', () => {
  expect(speakerHead(speaker)).toEqual({
    title: '叶某（中国）在安全理事会会议上的发言',
    description: '叶某（中国），外交部长。1次发言，见S/PV.9001。在会议记录中被提及1处。',
  });
});

test('who only sat in the chair presided; who never spoke is named alone', () => {
  const inChair: Appearance = { ...appearance, capacity: 'president' };
  expect(speakerHead({ ...speaker, named: [], appearances: [inChair] }).description).toBe(
    '叶某（中国），外交部长。主持S/PV.9001。',
  );
  expect(speakerHead({ ...speaker, appearances: [], delegations: [] }).title).toBe('叶某');
});

const delegation: Delegation = {
  id: 'CHN',
  kind: 'state',
  name: '中国',
  english: 'China',
  pinyin: 'zhongguo',
  printed: [],
  aliases: [],
  memberOf: ['s-pv-9001'],
  presided: [],
  speeches: [{ ...speech, name: '叶某', speakerId: 'ye-chn' }],
  sponsored: [],
  named: [],
};

test('a delegation is named with its speakers and the meetings at which it sat', () => {
  expect(delegationHead(delegation, (id) => id.toUpperCase())).toEqual({
    title: '中国在安全理事会会议上的发言',
    description: '中国（China）。1次发言（叶某），见S/PV.9001。作为安理会成员出席S-PV-9001。',
  });
});

test('the chair whom no record names is not listed as a name', () => {
  const chair = { ...speech, name: '主席', speakerId: null };
  const describe = (...speeches: Delegation['speeches']) =>
    delegationHead({ ...delegation, memberOf: [], speeches }, (id) => id).description;
  expect(describe(chair)).toBe('中国（China）。1次发言，见S/PV.9001。');
  expect(describe(chair, { ...speech, name: '叶某', speakerId: 'ye-chn' })).toContain('2次发言（叶某），');
});

test('a delegation that only is named says so', () => {
  const { title, description } = delegationHead(
    { ...delegation, english: null, speeches: [], memberOf: [], named: ['/meetings/s-pv-9001/#i4-p1'] },
    (id) => id,
  );
  expect(title).toBe('安全理事会会议记录中的中国');
  expect(description).toBe('中国（国家）。在会议记录中被提及1处。');
});

import { expect, test } from 'vitest';
import type { VerbatimRecord } from '../../src/collections/any-record.ts';
import type { FormerPlace } from '../../src/collections/record.ts';
import { changesOf } from '../../src/render/changes-of.ts';
import { makeHistory } from '../../src/render/history.ts';
import { meetingOf } from '../support/verbatim.ts';

const meeting = meetingOf(['主席：请发言。', '林先生（中国）：第一。', '第二。']);
const former = (place: string, after: string | null, into: string | null = null): FormerPlace => ({
  place,
  after,
  into,
  state: into === null ? 'withdrawn' : 'merged',
  label: place.includes('-') ? null : '主席',
});
const record: VerbatimRecord = {
  ...meeting,
  formerPlaces: [
    former('i0a', null),
    former('i3', 'i2'),
    former('i3-p1', null),
    former('i2-p3', 'i2-p2'),
    former('i2-p0a', null),
    former('i4', 'i2', 'i2'),
  ],
  changedPlaces: ['i2', 'i2-p1'],
};
const history = makeHistory(record);

test('a withdrawn turn stands behind the turn that was before it, with its paragraphs', () => {
  expect(history.behind('i2')).toEqual([{ place: 'i3', within: ['i3-p1'], address: '/meetings/s-pv-9001/i3/' }]);
  expect(history.before('i1').map(({ place }) => place)).toEqual(['i0a']);
});

test('a withdrawn paragraph stands behind the paragraph that was before it', () => {
  expect(history.behind('i2-p2')).toEqual([
    { place: 'i2-p3', within: [], address: '/meetings/s-pv-9001/i2/#changes-i2-p3' },
  ]);
  expect(history.before('i2-p1').map(({ place }) => place)).toEqual(['i2-p0a']);
  expect(history.behind('i1')).toEqual([]);
});

test('a place knows what it took in, and where its earlier texts are', () => {
  expect(history.mergedInto('i2')).toEqual(['i4']);
  expect(history.changesOf('i2-p1')).toBe('/meetings/s-pv-9001/i2/#changes-i2-p1');
  expect(history.changesOf('i2-p2')).toBeUndefined();
});

test('a paragraph withdrawn from a turn that was merged stands where that went, with its last text', () => {
  const lost = (into: string) => ({ ...record, formerPlaces: [former('i4', 'i2', into), former('i4-p1', null)] });
  const stone = { place: 'i4-p1', within: [], address: '/meetings/s-pv-9001/i2/#changes-i4-p1' };
  expect(makeHistory(lost('i2')).behind('i2-p2')).toEqual([stone]);
  expect(makeHistory(lost('i2-p1')).behind('i2-p1')).toEqual([stone]);
  const versions = [{ edition: 1, hash: '00000000', label: null, text: '撤下的一段。' }];
  const place = { place: 'i4-p1', label: null, state: 'withdrawn' as const, into: null, gone: 2, versions };
  const [change] = changesOf(lost('i2'), { id: 's-pv-9001', places: [place] }, 'i2');
  expect(change).toMatchObject({ id: 'changes-i4-p1', kind: 'withdrawn', versions: [{ html: '撤下的一段。' }] });
  expect(changesOf(lost('i2'), { id: 's-pv-9001', places: [place] }, 'i1')).toEqual([]);
});

test('the changes of an intervention are those of its paragraphs, as HTML in which text is text', () => {
  const version = (edition: number, text: string) => ({ edition, hash: '00000000', label: null, text });
  const versions = {
    id: 's-pv-9001',
    places: [
      {
        place: 'i1-p1',
        label: null,
        state: 'changed' as const,
        into: null,
        gone: null,
        versions: [version(1, '请讲。')],
      },
      {
        place: 'i2-p1',
        label: null,
        state: 'changed' as const,
        into: null,
        gone: null,
        versions: [version(1, '<b>第一。'), version(2, '第一。')],
      },
      {
        place: 'i2-p3',
        label: null,
        state: 'withdrawn' as const,
        into: null,
        gone: null,
        versions: [version(1, '第三。')],
      },
    ],
  };
  const changes = changesOf(record, versions, 'i2');
  expect(changes.map(({ place, kind, versions: all }) => [place, kind, all.map(({ n }) => n)])).toEqual([
    ['i2-p1', 'changed', [1]],
    ['i2-p3', 'withdrawn', [1]],
  ]);
  expect(changes[0]?.versions[0]?.html).toContain('&#x3C;b>');
  expect(changes[1]?.versions[0]?.html).toBe('第三。');
});

test('the changes of an intervention begin with its earlier labels, each once', () => {
  const version = (edition: number, label: string) => ({ edition, hash: '00000000', label, text: null });
  const labels = [version(1, '林女士（中国）'), version(2, '林女士（中国）'), version(3, '林先生（中国）')];
  const place = { place: 'i2', label: '林先生（中国）', state: 'changed' as const, into: null, gone: null };
  const versions = { id: 's-pv-9001', places: [{ ...place, versions: labels }] };
  const [change, ...others] = changesOf(record, versions, 'i2');
  expect(change).toMatchObject({ id: 'changes-i2', kind: 'label', versions: [{ n: 1 }] });
  expect(change?.versions[0]?.html).toMatch(/<del>.*女士.*<\/del><ins>.*先生.*<\/ins>/);
  expect(others).toEqual([]);
});

test('an intervention whose label was another one leads to its earlier labels, others to none', () => {
  const relabelled = makeHistory({ ...record, changedLabels: ['i2'] });
  expect(relabelled.changesOf('i2')).toBe('/meetings/s-pv-9001/i2/#changes-i2');
  expect(history.changesOf('i2')).toBeUndefined();
});

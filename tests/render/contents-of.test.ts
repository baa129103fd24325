import { expect, test } from 'vitest';
import { runPipeline } from '../../src/pipeline.ts';
import { contentsOf, headingPlaces } from '../../src/render/contents-of.ts';
import { sequence } from '../../src/render/sequence.ts';
import { expectKind, isMeeting } from '../support/records.ts';

const meeting = expectKind(
  runPipeline('seeds').records.find(({ id }) => id === 's-pv-9688'),
  isMeeting,
);
const items = sequence(meeting);

test('the contents begin with the opening and the headings of the record, second lines left out', () => {
  expect(contentsOf(items).slice(0, 3)).toEqual([
    { kind: 'heading', place: 'record', text: '上午10时开会。' },
    { kind: 'heading', place: 'heading-1', text: '通过议程' },
    { kind: 'heading', place: 'heading-2', text: '联合国与区域和次区域组织在维护国际和平与安全方面的合作' },
  ]);
  expect([...headingPlaces(items).values()]).toEqual(['heading-1', 'heading-2']);
});

test('the contents list who spoke in order, without the chair giving the floor', () => {
  const turns = contentsOf(items).flatMap((entry) => (entry.kind === 'turn' ? [entry.intervention.n] : []));
  expect(turns).toEqual(turns.toSorted((a, b) => a - b));
  expect(turns.slice(0, 7)).toEqual([1, 2, 4, 6, 8, 9, 10]);
});

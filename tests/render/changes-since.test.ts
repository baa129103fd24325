import { expect, test } from 'vitest';
import type { Meeting } from '../../src/collections/meeting.ts';
import type { PlaceVersions } from '../../src/collections/versions.ts';
import { changesSince } from '../../src/render/changes-since.ts';
import { textHash } from '../../src/text/text-hash.ts';
import { turnText } from '../../src/text/turn-text.ts';
import { meetingOf } from '../support/verbatim.ts';

const meeting = meetingOf(['主席：请发言。', '林先生（中国）：第一段在此。', '第二段在此。']);
const label = '林先生（中国）';

async function text(place: string, ...texts: string[]): Promise<PlaceVersions> {
  const versions = await Promise.all(
    texts.map(async (one, index) => ({ edition: index + 1, hash: await textHash(one), label: null, text: one })),
  );
  return { place, label: null, state: 'changed', into: null, gone: null, versions };
}

async function turn(place: string, ...published: (readonly [label: string, text: string])[]): Promise<PlaceVersions> {
  const versions = await Promise.all(
    published.map(async ([label, text], index) => ({
      edition: index + 1,
      hash: await textHash(turnText(label, text)),
      label,
      text: null,
    })),
  );
  return { place, label, state: 'changed', into: null, gone: null, versions };
}

const gone = (place: PlaceVersions, state: 'withdrawn' | 'merged', into: string | null = null): PlaceVersions => ({
  ...place,
  state,
  into,
  gone: 2,
});

const former = (place: string, into: string | null = null): Meeting['formerPlaces'][number] => ({
  place,
  state: into === null ? 'withdrawn' : 'merged',
  into,
  after: 'i2',
  label: null,
});

const told = (places: PlaceVersions[], formerPlaces: Meeting['formerPlaces'] = []) =>
  changesSince({ ...meeting, formerPlaces }, { id: meeting.id, places });

test('an earlier text is told with what changed, the text that stands there now is not', async () => {
  const [change, ...others] = await told([await text('i2-p1', '第一段在彼。', '第一段在此。')]);
  expect(others).toEqual([]);
  expect(change).toMatchObject({ place: 'i2-p1', hash: await textHash('第一段在彼。') });
  expect(change?.notes.map(({ before }) => before)).toEqual([null]);
  expect(change?.notes[0]?.runs.map(({ text, mark }) => [mark?.tag ?? null, text])).toEqual([
    [null, '第一段在'],
    ['del', '彼'],
    ['ins', '此'],
    [null, '。'],
  ]);
  expect(change?.notes[0]?.message).toBe(change?.message);
});

test('a text that came back is compared with the last time that it stood there', async () => {
  const changes = await told([await text('i2-p1', '甲。', '乙。', '甲。')]);
  expect(changes.map(({ hash }) => hash)).toEqual([await textHash('甲。'), await textHash('乙。')]);
});

test('of an intervention the label and each paragraph are told, each in its place', async () => {
  const changes = await told([
    await turn('i2', ['林女士（中国）', '第一段在彼。'], [label, '第一段在此。第二段在此。']),
    await text('i2-p1', '第一段在彼。', '第一段在此。'),
    { ...(await text('i2-p2')), state: 'added', versions: (await text('i2-p2', '', '第二段在此。')).versions.slice(1) },
  ]);
  const [change] = changes;
  expect(change?.place).toBe('i2');
  expect(change?.message).toContain('3处改动');
  expect(change?.notes.map(({ before, runs }) => [before, runs.length > 0])).toEqual([
    [null, true],
    ['i2-p1', true],
    ['i2-p2', false],
  ]);
  expect(changes.filter(({ place }) => place === 'i2')).toHaveLength(1);
});

test('a paragraph that an intervention lost is told where its line stands', async () => {
  const [change] = await told(
    [
      await turn('i2', [label, '第一段在此。旧段。第二段在此。'], [label, '第一段在此。第二段在此。']),
      gone(await text('i2-p1a', '旧段。'), 'withdrawn'),
    ],
    [former('i2-p1a')],
  );
  expect(change?.notes).toMatchObject([{ before: 'i2-p1a', runs: [], lost: ['旧段。'] }]);
});

test('an intervention of which no text changed was divided otherwise', async () => {
  const [change] = await told([await turn('i2', [label, '另一种分段。'])]);
  expect(change?.notes).toEqual([{ before: null, message: change?.message, runs: [], lost: [] }]);
  expect(change?.message).toContain('分段');
});

test('a merged paragraph is compared with the one that took it in, and quoted where an intervention did', async () => {
  const merged = gone(await text('i2-p3', '第二段。'), 'merged', 'i2-p2');
  const [compared] = await told([merged], [former('i2-p3', 'i2-p2')]);
  expect(compared?.notes[0]?.runs.map(({ text }) => text).join('')).toBe('第二段在此。');
  const [quoted] = await told([merged], [former('i2-p3', 'i2')]);
  expect(quoted?.notes).toMatchObject([{ runs: [], lost: ['第二段。'] }]);
});

test('a withdrawn intervention is told with its label, paragraph by paragraph', async () => {
  const [change] = await told(
    [
      gone(await turn('i3', ['主席', '谢谢。散会。']), 'withdrawn'),
      gone(await text('i3-p1', '谢谢。'), 'withdrawn'),
      gone(await text('i3-p2', '散会。'), 'withdrawn'),
    ],
    [former('i3'), former('i3-p1'), former('i3-p2')],
  );
  expect(change?.notes[0]?.lost).toEqual(['主席：谢谢。', '散会。']);
  expect(change?.message).toContain('已撤下');
});

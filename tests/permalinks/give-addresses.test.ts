import { describe, expect, test } from 'vitest';
import type { Meeting } from '../../src/collections/meeting.ts';
import { checkPermalinks } from '../../src/permalinks/check-permalinks.ts';
import { type Decision, readDecisions } from '../../src/permalinks/decision.ts';
import { formatRows, headerLine } from '../../src/permalinks/format-rows.ts';
import { giveAddresses } from '../../src/permalinks/give-addresses.ts';
import { matchRecord } from '../../src/permalinks/match-record.ts';
import { nextRows, undecided } from '../../src/permalinks/next-rows.ts';
import { readPermalinks } from '../../src/permalinks/permalink-register.ts';
import type { PublishedRecord } from '../../src/permalinks/published.ts';
import { nextHead } from '../../src/permalinks/record-heads.ts';
import { expectKind, isMeeting } from '../support/records.ts';
import { rulesOf } from '../support/sources.ts';
import { meetingOf } from '../support/verbatim.ts';

const lines = [
  '主席（以法语发言）：我现在请中国代表发言。',
  '林先生（中国）：中国一贯主张通过对话和协商解决争端，安理会文件S/2024/1也是这样说的。',
  '各国应当尊重彼此的主权和领土完整，这是《联合国宪章》的根本要求。',
  '我们呼吁有关各方保持克制，不要采取可能使局势恶化的行动。',
  '主席（以法语发言）：我感谢林先生的发言。',
  '森夫人（日本）（以英语发言）：日本对平民的处境深表关切，人道主义援助必须不受阻碍。',
  '我们支持秘书长的斡旋努力，并且将继续提供资金。',
];
const inserted = '格林女爵士（联合王国）（以英语发言）：请允许我就程序问题说一句话，以便记录完整。';

/** The register after these texts of one record, the first one published at first, each with its decisions. */
async function published(...editions: (readonly [readonly string[], string?])[]): Promise<PublishedRecord> {
  let table = headerLine;
  let read = tableOf(table);
  for (const [text, line = ''] of editions) {
    const decisions = readDecisions(line.split(' ').filter((word) => word !== ''));
    if (typeof decisions === 'string') throw new Error(decisions);
    table += formatRows(await rowsFor(text, read, decisions));
    read = tableOf(table);
  }
  return read;
}

function rowsFor(text: readonly string[], read: PublishedRecord, decisions: readonly Decision[]) {
  const match = matchRecord(meetingOf(text), read);
  expect(undecided(match, decisions).map(({ place }) => place)).toEqual([]);
  return nextRows(match, read, decisions);
}

function tableOf(table: string): PublishedRecord {
  const { published, problems } = readPermalinks('s-pv-9001', 's-pv-9001.csv', new TextEncoder().encode(table));
  expect(rulesOf(problems)).toEqual([]);
  return published;
}

function addressed(text: readonly string[], register: PublishedRecord | undefined) {
  const { record, ...rest } = giveAddresses(meetingOf(text), register);
  return { record: expectKind(record, isMeeting), ...rest };
}

/** What the check says of these lines under a register that knows what the record is. */
async function check(text: readonly string[], register: PublishedRecord): Promise<string[]> {
  const record = meetingOf(text);
  const head = nextHead(record, undefined);
  const heads = new Map(head === null ? [] : [[record.id, head]]);
  return rulesOf(await checkPermalinks([record], new Map([[register.id, register]]), heads));
}

const idsOf = ({ interventions }: Meeting) =>
  interventions.map(({ id, parts }) => [
    id.replace('s-pv-9001/', ''),
    ...parts.flatMap(({ paragraphs }) => paragraphs.map((paragraph) => paragraph.id)),
  ]);
const turnsOf = (meeting: Meeting) => idsOf(meeting).map(([turn]) => turn);
const without = (...gone: number[]) => lines.filter((_, index) => !gone.includes(index));
const first = [
  ['i1', 'i1-p1'],
  ['i2', 'i2-p1', 'i2-p2', 'i2-p3'],
  ['i3', 'i3-p1'],
  ['i4', 'i4-p1', 'i4-p2'],
];

describe('a record under its published addresses', () => {
  test('is as it was parsed where nothing was published of it', () => {
    const meeting = meetingOf(lines);
    expect(giveAddresses(meeting, undefined)).toEqual({ record: meeting, versions: null, problems: [] });
  });

  test('is as it was parsed where nothing changed since', async () => {
    const { record, versions, problems } = addressed(lines, await published([lines]));
    expect(record).toEqual(meetingOf(lines));
    expect(versions).toBeNull();
    expect(problems).toEqual([]);
  });

  test('gives an inserted turn the next letter, and every reference goes with its text', async () => {
    const now = [...lines.slice(0, 1), inserted, ...lines.slice(1)];
    const { record } = addressed(now, await published([lines]));
    expect(idsOf(record)).toEqual([first[0], ['i1a', 'i1a-p1'], ...first.slice(1)]);
    expect(record.interventions.map(({ n }) => n)).toEqual([1, 2, 3, 4, 5]);
    expect(record.citations).toMatchObject([{ symbol: 'S/2024/1', intervention: 'i2', paragraph: 'i2-p1' }]);
    expect(record.mentions.map(({ paragraph }) => paragraph)).toContain('i4-p1');
  });

  test('gives an inserted paragraph the next letter, and counts on at the end', async () => {
    const more = '此外，我们注意到区域组织在预防冲突方面积累了宝贵的经验。';
    const now = [...lines.slice(0, 2), more, ...lines.slice(2), '最后，我要感谢主席国法国召集本次会议。'];
    const { record } = addressed(now, await published([lines]));
    expect(idsOf(record)).toEqual([
      first[0],
      ['i2', 'i2-p1', 'i2-p1a', 'i2-p2', 'i2-p3'],
      first[2],
      ['i4', 'i4-p1', 'i4-p2', 'i4-p3'],
    ]);
  });

  test('gives the place of procedure inside a turn the address of its paragraph', async () => {
    const vote = [
      '主席（以法语发言）：我现在把决议草案付诸表决。',
      '进行了举手表决。',
      '表决结果就是这样，我们继续开会。',
    ];
    const before = meetingOf(vote).procedure.map(({ afterParagraph }) => afterParagraph);
    expect(before).toContain('i1-p1');
    const { record } = addressed([inserted, ...vote], await published([vote]));
    expect(record.procedure.map(({ afterParagraph }) => afterParagraph)).toEqual(before);
  });

  test('says where a withdrawn turn stood, with its paragraphs', async () => {
    const now = without(4);
    const register = await published([lines], [now, '--withdraw i3']);
    const { record, problems } = addressed(now, register);
    expect(idsOf(record)).toEqual([first[0], first[1], first[3]]);
    expect(problems).toEqual([]);
    expect(record.formerPlaces).toEqual([
      { place: 'i3', state: 'withdrawn', into: null, after: 'i2', label: '主席（以法语发言）' },
      { place: 'i3-p1', state: 'withdrawn', into: null, after: null, label: null },
    ]);
  });

  test('takes a text that is gone for withdrawn, with a warning, until somebody decides', async () => {
    const { record, problems } = addressed(without(4), await published([lines]));
    expect(record.formerPlaces.map(({ place, state }) => [place, state])).toEqual([
      ['i3', 'withdrawn'],
      ['i3-p1', 'withdrawn'],
    ]);
    expect(problems).toMatchObject([{ rule: 'permalinks/vanished', severity: 'warning', line: 8 }]);
    expect(problems[0]?.hint).toContain('--withdraw i3');
  });

  test('leads from a merged paragraph to the one that took it in', async () => {
    const now = [...lines.slice(0, 2), `${lines[2]}${lines[3]}`, ...lines.slice(4)];
    const register = await published([lines], [now, '--merge i2-p3 i2-p2']);
    const { record, versions } = addressed(now, register);
    expect(record.formerPlaces).toEqual([
      { place: 'i2-p3', state: 'merged', into: 'i2-p2', after: 'i2-p2', label: null },
    ]);
    expect(versions?.places.map(({ place, state }) => [place, state])).toEqual([
      ['i2-p2', 'changed'],
      ['i2-p3', 'merged'],
    ]);
  });

  test('leads to the beginning of a paragraph that was split', async () => {
    const [start, end] = [
      '森夫人（日本）（以英语发言）：日本深表关切。',
      '人道主义援助必须不受阻碍，平民必须得到保护。',
    ];
    const [before, after] = [lines.slice(0, 5), lines.slice(6)];
    const now = [...before, start, end, ...after];
    const { record } = addressed(now, await published([[...before, start + end, ...after]]));
    expect(idsOf(record)[3]).toEqual(['i4', 'i4-p1', 'i4-p1a', 'i4-p2']);
  });

  test('leads from the paragraphs of a merged turn to where their texts are', async () => {
    const now = lines.map((line, index) => (index === 4 ? '我感谢林先生的发言。' : line));
    const { record } = addressed(now, await published([lines], [now, '--merge i3 i2']));
    expect(record.formerPlaces).toMatchObject([
      { place: 'i3', state: 'merged', into: 'i2' },
      { place: 'i3-p1', state: 'merged', into: 'i2-p4' },
    ]);
  });

  test('keeps every text of a paragraph that was corrected, and of its turn', async () => {
    const now = lines.map((line) => line.replace('保持克制', '保持最大克制'));
    const once = addressed(now, await published([lines]));
    expect(once.record.changedPlaces).toEqual(['i2', 'i2-p3']);
    const { versions, record } = addressed(now, await published([lines], [now]));
    expect(record.changedPlaces).toEqual(['i2', 'i2-p3']);
    expect(versions?.places).toMatchObject([
      {
        place: 'i2',
        versions: [
          { edition: 1, text: null },
          { edition: 2, text: null },
        ],
      },
      {
        place: 'i2-p3',
        versions: [
          { edition: 1, text: lines[3] },
          { edition: 2, text: now[3] },
        ],
      },
    ]);
  });

  test('keeps every label of an intervention, and its hash is another one with another label', async () => {
    const now = lines.map((line) => line.replace('林先生（中国）', '林小姐（中国）'));
    const once = addressed(now, await published([lines]));
    expect(once.record).toMatchObject({ changedPlaces: ['i2'], changedLabels: ['i2'] });
    const { versions, record } = addressed(now, await published([lines], [now]));
    expect(record.changedLabels).toEqual(['i2']);
    const [turn, ...others] = versions?.places ?? [];
    expect(others).toEqual([]);
    expect(turn?.versions.map(({ edition, label }) => [edition, label])).toEqual([
      [1, '林先生（中国）'],
      [2, '林小姐（中国）'],
    ]);
    expect(new Set(turn?.versions.map(({ hash }) => hash)).size).toBe(2);
  });

  test('says in which edition a place was withdrawn', async () => {
    const now = without(3);
    const { versions } = addressed(now, await published([lines], [now, '--withdraw i2-p3']));
    expect(versions?.places.map(({ place, gone }) => [place, gone])).toEqual([
      ['i2', null],
      ['i2-p3', 2],
    ]);
  });

  test('takes a new text for the next version of one that it does not resemble when told so', async () => {
    const now = lines.map((line, index) => (index === 3 ? '会议以此结束了对该项目的审议，下次会议另行通知。' : line));
    const register = await published([lines], [now, '--replace i2-p3']);
    const { record } = addressed(now, register);
    expect(idsOf(record)).toEqual(first);
    expect(record.changedPlaces).toEqual(['i2', 'i2-p3']);
  });

  test.each(['--merge i3 i2 --withdraw i3-p1', '--withdraw i3-p1 --merge i3 i2'])(
    'leads from a paragraph where its own decision says, not that of its intervention: %s',
    async (line) => {
      const register = await published([lines], [without(4), line]);
      expect(addressed(without(4), register).record.formerPlaces).toMatchObject([
        { place: 'i3', state: 'merged', into: 'i2' },
        { place: 'i3-p1', state: 'withdrawn', into: null },
      ]);
    },
  );

  test('gives a turn that came back its address', async () => {
    const register = await published([lines], [without(1, 2, 3), '--withdraw i2'], [lines]);
    const { record, versions } = addressed(lines, register);
    expect(record.changedPlaces).toEqual([]);
    expect(versions).toBeNull();
    expect(idsOf(record)).toEqual(first);
    expect(record.formerPlaces).toEqual([]);
  });

  test('keeps the addresses of turns that changed places', async () => {
    const now = [...lines.slice(0, 1), ...lines.slice(5), ...lines.slice(4, 5), ...lines.slice(1, 4)];
    const { record, problems } = addressed(now, await published([lines]));
    expect(idsOf(record).map(([turn]) => turn)).toEqual(['i1', 'i4', 'i3', 'i2']);
    expect(problems).toEqual([]);
  });

  const twoTurns = [...lines.slice(0, 1), ...lines.slice(5), ...lines.slice(1, 4)];

  test('keeps the address of a text that was moved, and corrected later', async () => {
    const register = await published([lines], [without(4), '--withdraw i3'], [twoTurns]);
    expect(turnsOf(addressed(twoTurns, register).record)).toEqual(['i1', 'i4', 'i2']);
    for (const [word, other] of [
      ['人道主义援助', '人道援助'],
      ['领土完整', '领土的完整'],
    ] as const) {
      const now = twoTurns.map((line) => line.replace(word, other));
      const { record, problems } = addressed(now, register);
      expect(turnsOf(record)).toEqual(['i1', 'i4', 'i2']);
      expect(problems).toEqual([]);
    }
  });

  test('keeps the address of a text that was moved and corrected at once', async () => {
    const now = twoTurns.map((line) => line.replace('人道主义援助', '人道援助').replace('领土完整', '领土的完整'));
    const { record, problems } = addressed(now, await published([without(4)]));
    expect(turnsOf(record)).toEqual(['i1', 'i3', 'i2']);
    expect(problems).toEqual([]);
  });

  test('keeps the addresses of two texts that were inserted at one spot, the later one first', async () => {
    const texts = [
      '此外，我们注意到区域组织在预防冲突方面积累了宝贵的经验。',
      '因此，我们支持秘书长关于加强调解能力的各项建议和呼吁。',
    ] as const;
    const once = [...lines.slice(0, 2), texts[0], ...lines.slice(2)];
    const twice = [...lines.slice(0, 2), texts[1], texts[0], ...lines.slice(2)];
    const register = await published([lines], [once], [twice]);
    const order = ['i2', 'i2-p1', 'i2-p1b', 'i2-p1a', 'i2-p2', 'i2-p3'];
    expect(idsOf(addressed(twice, register).record)[1]).toEqual(order);
    const now = twice.map((line) => line.replace('宝贵的', '丰富的').replace('各项建议', '一切建议'));
    const { record, problems } = addressed(now, register);
    expect(idsOf(record)[1]).toEqual(order);
    expect(problems).toEqual([]);
    expect(await check(twice, register)).toEqual([]);
  });

  test('is not as it was published where texts changed places, until the order is published', async () => {
    const before = await published([without(4)]);
    expect(await check(twoTurns, before)).toEqual(['permalinks/moved']);
    expect(await rowsFor(twoTurns, before, [])).toMatchObject([
      { edition: 2, place: 'i3', hash: null, state: 'behind', into: 'i1' },
    ]);
    expect(await check(twoTurns, await published([without(4)], [twoTurns]))).toEqual([]);
  });
});

describe('the table of a record', () => {
  test('holds every address once more for each change, and no row twice', async () => {
    const now = lines.map((line) => line.replace('保持克制', '保持最大克制'));
    const once = await published([lines]);
    expect(await rowsFor(now, once, [])).toMatchObject([
      { edition: 2, place: 'i2', label: '林先生（中国）', text: null },
      { edition: 2, place: 'i2-p3', label: null, text: now[3] },
    ]);
    expect(await rowsFor(lines, once, [])).toEqual([]);
  });

  test('takes no other width, case or blank for a change', async () => {
    const now = lines.map((line) => line.replace('S/2024/1', 'Ｓ/2024/1 '));
    expect(await rowsFor(now, await published([lines]), [])).toEqual([]);
  });

  const row = '1,i1,主席,00000000,,,\n1,i1-p1,,00000000,,,文\n';
  test.each([
    ['a row was taken out', `${row}1,i3,主席,00000000,,,\n`, 'permalinks/gap'],
    ['a place stands behind none', `${row}2,i1,,,behind,i7,\n`, 'permalinks/into'],
    ['a place is merged into none', `${row}2,i1-p1,,,merged,i7,\n`, 'permalinks/into'],
    ['a row has neither hash nor state', `${row}2,i1-p1,,,,,\n`, 'permalinks/state'],
    ['editions go back', `${row}2,i1-p2,,00000000,,,文\n1,i1-p3,,00000000,,,文\n`, 'permalinks/order'],
    ['a paragraph has no text', `${row}2,i1-p1,,00000000,,,\n`, 'permalinks/text'],
  ])('has a problem where %s', (_, rows, rule) => {
    const { problems } = readPermalinks('x', 'x.csv', new TextEncoder().encode(headerLine + rows));
    expect(rulesOf(problems)).toContain(rule);
  });
});

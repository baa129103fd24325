import { describe, expect, test } from 'vitest';
import { collect } from '../../src/collect/collect.ts';
import { registers, resolvedOf } from '../support/sources.ts';
import { verbatimText } from '../support/verbatim.ts';

const lines = [
  '主席：我现在请林江河先生发言。',
  '林江河先生（中国）：中国支持第2396（2017）号决议。我们感谢森夫人。',
  '森夫人（日本）（以英语发言）：日本感谢林江河先生。见S/2024/538。',
  '主席：我现在以法国代表的身份发言。',
  '法国支持第2396（2017）号决议。',
  '我恢复行使主席的职能。',
];
const first = resolvedOf(verbatimText(lines), 'first.md');
const second = resolvedOf(
  verbatimText(lines, { number: '第九〇〇二次会议', sitting: '2025年1月6日星期一上午10时举行' }),
  'second.md',
);
const one = collect([first], registers);
const both = collect([first, second], registers);

describe('meetings', () => {
  test('stand in a list with the latest first', () => {
    expect(both.meetings.map(({ id }) => id)).toEqual(['s-pv-9002', 's-pv-9001']);
  });

  test('count speakers once, States and organisations that spoke, and what was spoken', () => {
    expect(one.meetings[0]).toMatchObject({
      interventions: 4,
      speakers: 3,
      states: 3,
      organisations: 0,
      presidency: '法国',
      presidencyId: 'FRA',
    });
  });

  test('count an office of the United Nations apart from the organisations', () => {
    const briefers = [
      '主席：根据安理会暂行议事规则第39条，我邀请下列通报人参加本次会议：政治和建设和平事务部主管建设和平支助事务助理秘书长萝拉·乌尔梅女士；上海合作组织秘书长江晓先生阁下。',
      '乌尔梅女士（以英语发言）：谢谢。',
      '江晓先生：谢谢。',
      '秘书长（以英语发言）：谢谢。',
    ];
    const { meetings } = collect([resolvedOf(verbatimText(briefers))], registers);
    expect(meetings[0]).toMatchObject({ states: 0, organisations: 1, offices: 2 });
  });

  test('have a segment for every part, in order', () => {
    expect(
      one.meetings[0]?.segments.map(({ intervention, capacity, delegationId }) => [
        intervention,
        capacity,
        delegationId,
      ]),
    ).toEqual([
      ['i1', 'president', 'FRA'],
      ['i2', 'delegate', 'CHN'],
      ['i3', 'delegate', 'JPN'],
      ['i4', 'president', 'FRA'],
      ['i4', 'national', 'FRA'],
      ['i4', 'president', 'FRA'],
    ]);
  });
});

describe('delegations', () => {
  test('have their speeches, and never the procedure of the chair', () => {
    const france = both.delegations.find(({ id }) => id === 'FRA');
    expect(france?.speeches.map(({ record, intervention, capacity }) => [record, intervention, capacity])).toEqual([
      ['s-pv-9002', 'i4', 'national'],
      ['s-pv-9001', 'i4', 'national'],
    ]);
    expect(france?.presided).toEqual(['s-pv-9001', 's-pv-9002']);
    expect(france?.speeches[0]?.opening).toBe('法国支持第2396（2017）号决议。');
    expect(france?.speeches[0]?.address).toBe('/meetings/s-pv-9002/#i4-p2');
  });

  test('know where they sat, and which paragraphs name them', () => {
    const japan = one.delegations.find(({ id }) => id === 'JPN');
    expect(japan).toMatchObject({ memberOf: ['s-pv-9001'], presided: [], printed: ['日本'] });
    expect(japan?.named).toEqual(['/meetings/s-pv-9001/#i3-p1']);
  });

  test('stand with States first', () => {
    const kinds = one.delegations.map(({ kind }) => kind);
    expect(kinds.lastIndexOf('state')).toBeLessThan(kinds.length);
    expect(kinds.slice(0, kinds.lastIndexOf('state') + 1).every((kind) => kind === 'state')).toBe(true);
  });
});

describe('speakers', () => {
  test('of one record are certain', () => {
    expect(one.speakers.find(({ name }) => name === '林江河')).toMatchObject({
      certainty: 'one-record',
      delegations: [{ id: 'CHN', name: '中国' }],
    });
  });

  test('of one name and delegation in two records are one person, at most probably', () => {
    const speaker = both.speakers.find(({ name }) => name === '林江河');
    expect(speaker?.certainty).toBe('probable');
    expect(speaker?.appearances.map(({ record }) => record)).toEqual(['s-pv-9002', 's-pv-9001']);
    expect(new Set(speaker?.spellings.map(({ record }) => record))).toEqual(new Set(['s-pv-9001', 's-pv-9002']));
  });

  test('know the paragraphs that name them', () => {
    expect(one.speakers.find(({ name }) => name === '林江河')?.named).toEqual([
      '/meetings/s-pv-9001/#i1-p1',
      '/meetings/s-pv-9001/#i3-p1',
    ]);
  });

  test('know the paragraphs of meetings at which they did not speak', () => {
    const spoke = resolvedOf(
      verbatimText(['主席：我现在请秘书长安东尼奥·古特雷斯先生发言。', '秘书长（以英语发言）：谢谢。']),
    );
    const named = resolvedOf(
      verbatimText(['主席：谢谢。', '林江河先生（中国）：联合国秘书长古特雷斯先生指出了这一点。'], {
        number: '第九〇〇二次会议',
      }),
    );
    const { speakers } = collect([spoke, named], registers);
    expect(speakers.find(({ name }) => name === '安东尼奥·古特雷斯')?.named).toEqual([
      '/meetings/s-pv-9001/#i1-p1',
      '/meetings/s-pv-9002/#i2-p1',
    ]);
  });

  test('of one name and two delegations are two persons', () => {
    const meeting = resolvedOf(verbatimText(['主席：谢谢。', '森夫人（日本）：谢谢。', '森女士（中国）：谢谢。']));
    const { speakers } = collect([meeting], registers);
    expect(speakers.filter(({ name }) => name === '森')).toHaveLength(2);
  });
});

describe('documents', () => {
  test('have the places that cite them, with the sentence', () => {
    const cited = one.documents.find(({ symbol }) => symbol === 'S/RES/2396(2017)');
    expect(cited).toMatchObject({
      id: 's-res-2396-2017',
      shelf: 'resolutions',
      kind: 'resolution',
      body: 'security-council',
      number: 2396,
      year: 2017,
      record: null,
    });
    expect(
      cited?.citedBy.map(({ address, speaker, delegation, passage }) => [address, speaker, delegation, passage]),
    ).toEqual([
      ['/meetings/s-pv-9001/#i2-p1', '林江河', '中国', '中国支持第2396（2017）号决议。'],
      ['/meetings/s-pv-9001/#i4-p2', '温', '法国', '法国支持第2396（2017）号决议。'],
    ]);
  });

  test('have the session that the symbol of a resolution or a meeting of the General Assembly says, in their order', () => {
    const cites = resolvedOf(
      verbatimText([
        '主席：见A/74/PV.5、A/70/PV.13、A/74/PV.4和A/73/PV.13，大会第73/331号决议，以及S/PV.9686和A/79/302。',
      ]),
    );
    const { documents } = collect([cites], registers);
    const known = (shelf: string) =>
      documents.filter((row) => row.shelf === shelf).map(({ symbol, session, number }) => [symbol, session, number]);
    expect(known('meetings')).toEqual([
      ['A/70/PV.13', 70, 13],
      ['A/73/PV.13', 73, 13],
      ['A/74/PV.4', 74, 4],
      ['A/74/PV.5', 74, 5],
      ['S/PV.9686', null, 9686],
    ]);
    expect(known('resolutions')).toEqual([['A/RES/73/331', 73, 331]]);
    expect(known('documents')).toEqual([['A/79/302', null, 302]]);
  });

  test('mark the words of the citation in that sentence', () => {
    for (const { citedBy } of one.documents) {
      for (const { passage, start, end } of citedBy) expect(passage.slice(start, end)).toMatch(/\d/);
    }
  });

  test('are each there once, however often they are cited', () => {
    const ids = both.documents.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('a document with two symbols', () => {
  const citing = (text: string, number = '第九〇〇一次会议') =>
    resolvedOf(verbatimText([`主席：${text}`], { number }), 'cites.md');
  const letterOf = (symbol: string) =>
    resolvedOf(
      [`联合国 ${symbol}`, '2033年6月4日加纳常驻联合国代表给秘书长的信', '谨此转递声明。', ''].join('\n'),
      'letter.txt',
    );
  const rows = (...resolved: ReturnType<typeof resolvedOf>[]) =>
    collect(resolved, registers).documents.map(({ id, symbols, alsoAt, record, citedBy }) => {
      return { id, symbols, alsoAt, record, cited: citedBy.length };
    });
  const both = { symbols: ['A/88/91', 'S/2033/62'] };

  test('is one document, whichever of them a record cites, and is found at each', () => {
    const cited = citing('见A/88/91-S/2033/62。见A/88/91。见S/2033/62。');
    expect(rows(cited)).toEqual([
      { id: 'a-88-91-s-2033-62', ...both, alsoAt: ['a-88-91', 's-2033-62'], record: null, cited: 3 },
    ]);
  });

  test('is its record, where that is here', () => {
    expect(rows(letterOf('A/88/91-S/2033/62'), citing('见S/2033/62。'))).toEqual([
      { id: 'a-88-91-s-2033-62', ...both, alsoAt: ['a-88-91', 's-2033-62'], record: 'a-88-91-s-2033-62', cited: 1 },
    ]);
  });

  test('keeps the address of a record that prints one of them, and the address of both leads there', () => {
    expect(rows(letterOf('S/2033/62'), citing('见A/88/91-S/2033/62。见A/88/91。'))).toEqual([
      {
        id: 's-2033-62',
        symbols: ['S/2033/62', 'A/88/91'],
        alsoAt: ['a-88-91-s-2033-62', 'a-88-91'],
        record: 's-2033-62',
        cited: 2,
      },
    ]);
  });

  test('is not taken for one of which the symbol begins alike', () => {
    expect(rows(citing('见A/88/91-S/2033/62。见A/88/910。')).map(({ id }) => id)).toEqual([
      'a-88-910',
      'a-88-91-s-2033-62',
    ]);
  });
});

test('a draft of the Council, a statement and a resolution stand under the Council', () => {
  const of = (...lines: string[]) => resolvedOf(`${lines.join('\n')}\n`, 'of.txt');
  const { documents } = collect(
    [
      of('联合国 S/2033/51', '日本：决议草案', '安全理事会，', '1. 决定继续处理此案。'),
      of('联合国 S/RES/2910(2033)', '第2910(2033)号决议', '安全理事会，', '1. 决定继续处理此案。'),
      of('联合国 S/PRST/2033/4', '安全理事会主席的声明', '安全理事会重申以下各点。'),
    ],
    registers,
  );
  expect(documents.map(({ id, shelf, kind, body, name }) => [id, shelf, kind, body, name])).toEqual([
    ['s-2033-51', 'resolutions', 'draft-resolution', 'security-council', '日本：决议草案'],
    ['s-res-2910-2033', 'resolutions', 'resolution', 'security-council', '安全理事会第2910（2033）号决议'],
    ['s-prst-2033-4', 'documents', 'statement', 'security-council', '安全理事会主席的声明'],
  ]);
});

test('the collections do not depend on the order of the records', () => {
  const turned = collect([second, first], registers);
  expect(turned.meetings).toEqual(both.meetings);
  expect(turned.documents.map(({ id }) => id)).toEqual(both.documents.map(({ id }) => id));
  expect(turned.delegations.map(({ id }) => id)).toEqual(both.delegations.map(({ id }) => id));
});

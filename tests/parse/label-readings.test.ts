import { describe, expect, test } from 'vitest';
import type { Meeting } from '../../src/collections/meeting.ts';
import { pageText } from '../support/page-text.ts';
import { expectKind, isMeeting } from '../support/records.ts';
import { recordOf, rulesOf } from '../support/sources.ts';
import { texts, verbatimText } from '../support/verbatim.ts';

/** A line of print holds 23 characters. */
const wrapped = (lines: readonly string[]) => lines.flatMap((line) => line.match(/.{1,23}/gu) ?? []);

const layouts = [
  ['lines', (lines: readonly string[]) => verbatimText(lines)],
  ['pages', (lines: readonly string[]) => pageText(...wrapped(lines))],
] as const;

const call = '主席（以英语发言）：我现在请下一位代表发言。';

describe.each(layouts)('in the layout %s', (_, textOf) => {
  const read = (lines: readonly string[]) => {
    const { record, problems } = recordOf(textOf(lines));
    const meeting: Meeting = expectKind(record, isMeeting);
    return {
      turns: meeting.interventions.map((turn) => `${turn.name}: ${texts(turn).join(' ')}`),
      first: meeting.interventions.find(({ name }) => name !== '主席'),
      interventions: meeting.interventions,
      rules: rulesOf(problems).filter((rule) => rule.startsWith('parse/') && !/page|paragraph/.test(rule)),
    };
  };

  describe('words of address go on as speech, without a word', () => {
    test.each([
      '主席女士',
      '主席先生阁下',
      '代理主席先生',
      '秘书长先生',
      '尊敬的部长女士',
      '亲爱的同事们',
      '各位同事',
      '女士们、先生们',
      '阁下',
      '总干事女士',
      '意大利总理先生',
      '大使阁下',
      '尊敬的格林女士',
    ])('%s：', (words) => {
      const { turns, rules } = read([call, '林先生（中国）：我谢谢大家。', `${words}：我还要说一点。`]);
      expect(turns.slice(1)).toEqual([`林先生: 我谢谢大家。 ${words}：我还要说一点。`]);
      expect(rules).toEqual([]);
    });
  });

  describe('a guest without a bracket', () => {
    const invitation =
      '主席（以法语发言）：根据安理会暂行议事规则第39条，我邀请下列通报人参加本次会议：上海合作组织秘书长槐·柏女士。';

    test('begins a turn when the chair invited them', () => {
      const { turns, rules } = read([invitation, '柏女士：我谨作通报。', '主席（以法语发言）：我感谢柏女士。']);
      expect(turns.slice(1)).toEqual(['柏女士: 我谨作通报。', '主席: 我感谢柏女士。']);
      expect(rules).toEqual([]);
    });

    test('who has spoken already is addressed in the speech of another, and that is told', () => {
      const lines = [invitation, '柏女士：我谨作通报。', '主席：我请日本代表发言。', '森夫人（日本）：我们支持。'];
      const { turns, rules } = read([...lines, '柏女士：你的工作很重要。']);
      expect(turns.at(-1)).toBe('森夫人: 我们支持。 柏女士：你的工作很重要。');
      expect(rules).toEqual(['parse/unread-label']);
    });

    test("who was not heard yet speaks also where the chair's words are missing, and that is told", () => {
      const { turns, rules } = read([invitation, '森夫人（日本）：我们支持。', '柏女士：我谨作通报。']);
      expect(turns.slice(1)).toEqual(['森夫人: 我们支持。', '柏女士: 我谨作通报。']);
      expect(rules).toEqual(['parse/unannounced-turn']);
    });

    test("whom nobody has named goes on as speech inside another's, and that is told", () => {
      const { turns, rules } = read([call, '林先生（中国）：我谢谢大家。', '桐先生：和平是一切。']);
      expect(turns.slice(1)).toEqual(['林先生: 我谢谢大家。 桐先生：和平是一切。']);
      expect(rules).toEqual(['parse/unread-label']);
    });
  });

  describe('an office', () => {
    test.each([
      ['桐先生（加纳），第三委员会报告员（以英语发言）', '第三委员会报告员'],
      ['桐先生，预算委员会主席（加纳）（以英语发言）', '预算委员会主席'],
      ['桐先生（加纳，第五委员会副主席）（以英语发言）', '第五委员会副主席'],
      ['桐先生（以英语发言）（加纳）（第六委员会主席）', '第六委员会主席'],
    ])('in %s is the position', (label, position) => {
      const { first } = read([call, `${label}：我谨介绍报告。`]);
      expect(first).toMatchObject({ name: '桐先生', affiliation: '加纳', spokenIn: 'en', position, label });
    });
  });

  describe('a language', () => {
    const facts = (printed: string) => read([call, `林先生${printed}：我支持。`]).first;

    test.each([
      ['（中国，以英语发言）', ['en'], null],
      ['（中国；以俄语发言）', ['ru'], null],
      ['（中国）（以法 语发言）', ['fr'], null],
      ['（中国）（后以英语发言）', ['en'], null],
      ['（中国）（用阿拉伯语发言）', ['ar'], null],
      ['（中国）（以英语和法语发言）', ['en', 'fr'], null],
      ['（中国）（先以英语发言，后以俄语发言）', ['en', 'ru'], null],
      ['（中国）（以塞尔维亚语发言；英文口译由代表团提供）', ['sr'], 'delegation'],
      ['（中国）（以马其顿语发言）（英文本由代表团提供）', ['mk'], 'delegation'],
      ['（中国）（以达里语发言）', ['fa-AF'], null],
    ])('in %s', (printed, [spokenIn, ...alsoSpokenIn], interpretedBy) => {
      expect(facts(printed)).toMatchObject({ affiliation: '中国', spokenIn, alsoSpokenIn, interpretedBy });
    });

    test('that no table has is undetermined, and told', () => {
      const { record, problems } = recordOf(textOf([call, '林先生（中国）（以火星语发言）：我支持。']));
      expect(expectKind(record, isMeeting).interventions[1]?.spokenIn).toBe('und');
      expect(rulesOf(problems)).toContain('resolve/unknown-language');
    });

    test('of a note in a speech that no table has is told too', () => {
      const lines = [call, '林先生（中国）：我支持。', '（以火星语发言）', '我也支持。'];
      expect(rulesOf(recordOf(textOf(lines)).problems)).toContain('resolve/unknown-language');
    });
  });

  describe('a title in place of 先生', () => {
    test.each([
      '桐少将（加纳）',
      '桐海军上将（以英语发言）',
      '桐首席顾问（孟加拉国）（以英语发言）',
      '桐大法官（肯尼亚）',
      '桐酋长（尼日利亚）（以英语发言）',
      '桐大主教（教廷）',
      '柳·桐王妃（约旦）（以阿拉伯语发言）',
      '桐高级专员（以法语发言）',
      'John Tong（圭亚那）（以英语发言）',
      'Ó Tong先生（爱尔兰）（以英语发言）',
    ])('%s begins a turn', (label) => {
      const { interventions } = read([call, `${label}：我谨作通报。`, '主席：我感谢。']);
      expect(interventions.map((turn) => turn.label)).toEqual(['主席（以英语发言）', label, '主席']);
    });

    test('without a bracket begins one when the chair called the person', () => {
      const { turns } = read(['主席：我现在请部队指挥官桐中将发言。', '桐中将：我谨作通报。', '主席：我感谢。']);
      expect(turns.slice(1)).toEqual(['桐中将: 我谨作通报。', '主席: 我感谢。']);
    });

    test('is no part of the person', () => {
      expect(read([call, '林大使（中国）：好。']).first?.speaker?.id).toBe('lin-chn');
      expect(read([call, '林部长（中国）：好。']).first?.speaker?.id).toBe('lin-chn');
      expect(read([call, '林先生（中国）：好。']).first?.speaker?.id).toBe('lin-chn');
    });
  });

  describe('a label without its colon', () => {
    test('begins a turn where a language stands in it', () => {
      const { turns, rules } = read([call, '林先生（中国）（以英语发言）我感谢。', '主席（以英语发言）我请下一位。']);
      expect(turns.slice(1)).toEqual(['林先生: 我感谢。', '主席: 我请下一位。']);
      expect(rules).toEqual([]);
    });

    test('begins one where the chair called its delegation', () => {
      const { turns } = read(['主席（以英语发言）：我现在请日本代表发言。', '森夫人（日本）我们支持。']);
      expect(turns.slice(1)).toEqual(['森夫人: 我们支持。']);
    });

    test('goes on as speech elsewhere, and is told', () => {
      const { turns, rules } = read([call, '森夫人（日本）：我们支持。', '林先生（中国）在会上指出了这一点。']);
      expect(turns.slice(1)).toEqual(['森夫人: 我们支持。 林先生（中国）在会上指出了这一点。']);
      expect(rules).toEqual(['parse/label-in-speech']);
    });
  });

  describe('a label inside a line', () => {
    test('begins a turn where the chair speaks a language, or a delegate is on the roster', () => {
      const line = '林先生（中国）：我们支持。谢谢。主席（以英语发言）：我感谢林先生。森夫人（日本）：我们也支持。';
      const { turns, rules } = read([call, line]);
      expect(turns.slice(1)).toEqual(['林先生: 我们支持。谢谢。', '主席: 我感谢林先生。', '森夫人: 我们也支持。']);
      expect(rules).toEqual([]);
    });

    test('begins one where the chair has just called its delegation', () => {
      const { turns } = read(['主席（以英语发言）：我请约旦代表发言。桐先生（约旦）（以阿拉伯语发言）：我谢谢大家。']);
      expect(turns.slice(1)).toEqual(['桐先生: 我谢谢大家。']);
    });

    test.each(['- ', '• ', '— ', '3. '])('begins one behind the mark of a list, `%s`', (mark) => {
      const { turns, rules } = read([call, '林先生（中国）：我们支持。', `${mark}森夫人（日本）：我们也支持。`]);
      expect(turns.slice(1)).toEqual(['林先生: 我们支持。', '森夫人: 我们也支持。']);
      expect(rules).toEqual([]);
    });

    test('of somebody unknown goes on as speech, and is told', () => {
      const { turns, rules } = read([call, '林先生（中国）：我们支持。桐先生（加纳）：我们也支持。']);
      expect(turns.slice(1)).toEqual(['林先生: 我们支持。桐先生（加纳）：我们也支持。']);
      expect(rules).toEqual(['parse/unread-label']);
    });

    test('between quotation marks begins none', () => {
      const { turns } = read([call, '林先生（中国）：我引述：“我们支持。森夫人（日本）：我们也支持。”这很好。']);
      expect(turns).toHaveLength(2);
    });
  });

  describe('a label in the midst of a speech', () => {
    test('of a person and a State that are not there is quoted, and told as a doubt', () => {
      const { turns, rules } = read([
        call,
        '林先生（中国）：我引述一句话。',
        '桐先生（加纳）：和平是一切。',
        '我们同意。',
      ]);
      expect(turns.slice(1)).toEqual(['林先生: 我引述一句话。 桐先生（加纳）：和平是一切。 我们同意。']);
      expect(rules).toEqual(['parse/unread-label']);
    });

    test('of the Secretary-General without a language is no turn, with a note', () => {
      const { turns, rules } = read([call, '林先生（中国）：我们支持他。', '秘书长：他的报告很重要。']);
      expect(turns).toHaveLength(2);
      expect(rules).toEqual(['parse/label-in-speech']);
    });

    test('of a State that was invited is a turn, and told', () => {
      const invitation =
        '主席（以英语发言）：根据安理会暂行议事规则第37条，我邀请约旦和加纳代表参加本次会议。我请中国代表发言。';
      const { turns, rules } = read([invitation, '林先生（中国）：我们支持。', '桐先生（加纳）：我们也支持。']);
      expect(turns.slice(1)).toEqual(['林先生: 我们支持。', '桐先生: 我们也支持。']);
      expect(rules).toEqual(['parse/unannounced-turn']);
    });

    test("of a State that nobody invited is a turn behind the chair's", () => {
      const { turns, rules } = read([call, '桐先生（加纳）：我们支持。', '主席：我感谢。']);
      expect(turns.slice(1)).toEqual(['桐先生: 我们支持。', '主席: 我感谢。']);
      expect(rules).toEqual([]);
    });

    test('with a language, of nobody known, is a turn, and told', () => {
      const { turns, rules } = read([call, '林先生（中国）：我们支持。', '桐先生（加纳）（以英语发言）：我们也支持。']);
      expect(turns).toHaveLength(3);
      expect(rules).toEqual(['parse/unannounced-turn']);
    });
  });

  test('a bracket with a language amid words is told', () => {
    const { rules } = read([call, '林先生（中国）：我们支持，桐某（以英语发言）也支持。']);
    expect(rules).toEqual(['parse/unread-label']);
  });

  describe('one person, however the print sets their label', () => {
    test.each([
      '格林 · 柳女爵士（大不列颠及北爱尔兰联合王国）（以英语发言）：',
      '格林•柳女爵士(大不列颠及北爱尔兰联合王国)(以英语发言):',
      '格林‧柳女爵士〔大不列颠及北爱尔兰联合王国〕〔以英语发言〕﹕',
      '格林・柳女爵士【大不列颠及北爱尔兰联合王国）(以英语发言】︓',
      '格林．柳女爵士[大不列颠及北爱尔兰联合王国]（以英语发言） ：',
      '格\u200B林·柳⼥爵士（大不列颠及北爱尔兰联合\u00AD王国）（以英语\u2060发言）：',
      '**格林·柳女爵士（大不列颠及北爱尔兰联合王国）**（以英语发言）：',
      '格林·柳**女爵士（大不列颠及北爱尔兰联合王国）**（以英语发言）：',
      '*格林·柳女爵士*（大不列颠及北爱尔兰联合王国）*（以英语发言）*：',
      '__格林·柳女爵士（大不列颠及北爱尔兰联合王国）（以英语发言）：__',
    ])('%s', (label) => {
      const { interventions } = read([call, `${label}我们支持。`, '主席：我感谢。']);
      expect(interventions).toHaveLength(3);
      expect(interventions[1]).toMatchObject({ speaker: { id: 'gelin-liu-gbr' }, spokenIn: 'en' });
    });
  });
});

describe('a label that something cut', () => {
  const label = '柳·杉夫人（大不列颠及北爱尔兰联合王国）（以英语发言）：';
  const places = [...label].map((_, at) => at).filter((at) => at > 3);

  test.each(places)('by a blank line after character %i begins its turn all the same', (at) => {
    const { record } = recordOf(
      verbatimText([call, label.slice(0, at), `${label.slice(at)}我们支持。`, '主席：我感谢。']),
    );
    const { interventions, layout } = expectKind(record, isMeeting);
    expect(layout).toBe('lines');
    expect(interventions.map((turn) => [turn.name, ...texts(turn)])).toEqual([
      ['主席', '我现在请下一位代表发言。'],
      ['柳·杉夫人', '我们支持。'],
      ['主席', '我感谢。'],
    ]);
  });

  test.each(places)('by a page break after character %i begins its turn all the same', (at) => {
    const lines = ['主席（以英语发言）：我现在请下一位代表发言。我们今天', '要听取各方的意见。', label.slice(0, at)];
    const rest = `${label.slice(at)}我们支持。`;
    const { record } = recordOf(
      pageText(...lines, '25-12345 3/3', '05/03/2025 某地局势 S/PV.9002', rest, '主席：我感谢。'),
    );
    const { interventions } = expectKind(record, isMeeting);
    expect(interventions.map(({ name }) => name)).toEqual(['主席', '柳·杉夫人', '主席']);
    expect(interventions.flatMap(texts).at(1)).toBe('我们支持。');
  });

  test('inside a name that the roster has is whole again, though its end looks like a label', () => {
    const members = ['成员:\t中国 .....\t林木森先生'];
    const text = verbatimText([call, '林木', '森先生（中国）：我们支持。', '主席：我感谢。'], { members });
    const { interventions } = expectKind(recordOf(text).record, isMeeting);
    expect(interventions.map(({ name }) => name)).toEqual(['主席', '林木森先生', '主席']);
  });

  test('over three lines', () => {
    const { record } = recordOf(
      verbatimText([call, '柳·杉夫人', '（大不列颠及北爱尔兰', '联合王国）（以英语发言）：我们支持。']),
    );
    const { interventions } = expectKind(record, isMeeting);
    expect(interventions.map(({ affiliation }) => affiliation)).toEqual([null, '大不列颠及北爱尔兰联合王国']);
  });
});

describe('a heading of Markdown', () => {
  const names = (...lines: string[]) =>
    expectKind(recordOf(verbatimText([call, ...lines])).record, isMeeting).interventions.map(({ name }) => name);

  test('that is a label begins a turn', () => {
    expect(names('## 林先生（中国）：我们支持。', '### 主席（以英语发言）：', '我感谢。')).toEqual([
      '主席',
      '林先生',
      '主席',
    ]);
  });

  test('that is a label without a colon begins one when nothing follows', () => {
    expect(names('## 林先生（中国）', '我们支持。', '## 森夫人（日本）（以日语发言）', '我们也支持。')).toEqual([
      '主席',
      '林先生',
      '森夫人',
    ]);
  });

  test('that only resembles one stays a heading', () => {
    expect(names('## 秘书长：报告', '## 桐先生的报告：某地局势')).toEqual(['主席']);
  });
});

test('a call in a name with blanks round its dot, a mention and a label are one person', () => {
  const members = ['成员:\t法国 .....\t柳 · 杉夫人', '\t中国 .....\t林先生'];
  const lines = [
    call,
    '柳·杉夫人（法国）（以法语发言）：我们支持。',
    call,
    '林先生（中国）：我感谢柳 · 杉夫人，也感谢柳·杉夫人。',
  ];
  const { record } = recordOf(verbatimText(lines, { members }));
  const { interventions, mentions } = expectKind(record, isMeeting);
  expect(interventions[1]?.speaker).toMatchObject({ id: 'liu-shan-fra', name: '柳·杉' });
  const named = mentions.filter(({ id }) => id === 'liu-shan-fra');
  const [spoken] = interventions[3] === undefined ? [] : texts(interventions[3]);
  expect(named.map(({ start, end }) => spoken?.slice(start, end))).toEqual(['柳 · 杉', '柳·杉']);
});

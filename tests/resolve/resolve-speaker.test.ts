import { describe, expect, test } from 'vitest';
import type { Intervention, Meeting } from '../../src/collections/meeting.ts';
import { doubtsOf, recordOf, resolvedOf } from '../support/sources.ts';
import { firstLine, meetingOf, turn, type VerbatimParts, verbatimText } from '../support/verbatim.ts';

const invitation =
  '主席（以法语发言）：根据安理会暂行议事规则第37条，我邀请阿富汗、亚美尼亚、特立尼达和多巴哥和印度代表参加本次会议。';
const guests =
  '根据安理会暂行议事规则第39条，我邀请下列通报人参加本次会议：政治和建设和平事务部主管建设和平支助事务助理秘书长萝拉·乌尔梅女士；上海合作组织秘书长江晓先生阁下；集体安全条约组织代理秘书长奥列·杜勒拜托夫先生；以及独立国家联合体秘书长乌里·拉佩耶夫先生阁下。';
const guest39 = '根据安理会暂行议事规则第39条，我还邀请欧洲联盟中亚问题特别代表派尔·布蒂先生阁下参加本次会议。';

const invited = (...lines: string[]) => meetingOf([invitation, guests, guest39, ...lines]);
const second = (...lines: string[]) => turn(invited(...lines), 2);
/** What readers are told of a turn that is not the chair's. */
const who = (intervention: Intervention) => ({
  role: intervention.role,
  capacity: intervention.parts[0]?.capacity,
  delegation: intervention.parts[0]?.delegation?.id ?? null,
  speaker: intervention.speaker?.name ?? null,
});

describe('a delegate', () => {
  test('speaks for the State in the bracket, as a member when the roster has it', () => {
    expect(who(second('林先生（中国）：谢谢。'))).toEqual({
      role: 'member',
      capacity: 'delegate',
      delegation: 'CHN',
      speaker: '林',
    });
  });

  test('is invited when rule 37 named the State', () => {
    expect(who(second('巴女士（阿富汗）：谢谢。'))).toMatchObject({
      role: 'invited',
      capacity: 'delegate',
      delegation: 'AFG',
    });
  });

  test('is invited also for the last State of the list, beside a name that has 和 in it', () => {
    expect(who(second('巴女士（特立尼达和多巴哥）：谢谢。'))).toMatchObject({ role: 'invited', delegation: 'TTO' });
    expect(who(second('巴先生（印度）：谢谢。'))).toMatchObject({ role: 'invited', delegation: 'IND' });
  });

  test('is of another role when nobody said that the State takes part', () => {
    expect(who(second('巴先生（加纳）：谢谢。'))).toMatchObject({ role: 'other', delegation: 'GHA' });
  });

  test('speaks for a State that the bracket prints otherwise than the roster', () => {
    const { parts } = second('格林女爵士（联合王国）：谢谢。');
    expect(parts[0]?.delegation).toMatchObject({ id: 'GBR', kind: 'state' });
  });

  test('has the office with which the chair called', () => {
    const meeting = invited('我现在请日本副首相兼外交大臣发言。', '森夫人（日本）（以英语发言）：谢谢。');
    expect(turn(meeting, 2).position).toBe('副首相兼外交大臣');
  });

  test('has no office when the chair called the representative', () => {
    expect(turn(invited('我现在请阿富汗代表发言。', '巴女士（阿富汗）：谢谢。'), 2).position).toBeNull();
  });

  test('of a delegation that no register knows stays as printed, without a link', () => {
    const text = verbatimText([invitation, '巴女士（某某国）：谢谢。']);
    const { record, problems } = recordOf(text);
    expect(record).toMatchObject({
      interventions: [{}, { affiliation: '某某国', parts: [{ delegation: null, capacity: 'delegate' }] }],
    });
    expect(doubtsOf(problems)).toMatchObject([{ rule: 'resolve/unknown-delegation', line: firstLine + 2 }]);
  });
});

describe('a guest', () => {
  test('speaks for the body that rule 39 named, and has the whole name and the office', () => {
    const intervention = second('乌尔梅女士（以英语发言）：谢谢。');
    expect(who(intervention)).toEqual({
      role: 'briefer',
      capacity: 'guest',
      delegation: 'dppa',
      speaker: '萝拉·乌尔梅',
    });
    expect(intervention.position).toBe('主管建设和平支助事务助理秘书长');
  });

  test('whose bracket says 中国 speaks for the organisation that rule 39 named', () => {
    const intervention = second('江晓先生（中国）：谢谢。');
    expect(who(intervention)).toMatchObject({ role: 'briefer', capacity: 'guest', delegation: 'sco', speaker: '江晓' });
    expect(intervention.affiliation).toBe('中国');
    expect(intervention.parts[0]?.delegation?.evidence).toContain('中国');
  });

  test('does not take the words of a delegate of that State who bears another name', () => {
    expect(who(second('林先生（中国）：谢谢。'))).toMatchObject({ role: 'member', delegation: 'CHN' });
  });

  test('is known under a spelling that sounds alike, and the evidence says so', () => {
    const intervention = second('杜勒贝托夫先生（以俄语发言）：谢谢。');
    expect(who(intervention)).toMatchObject({ delegation: 'csto', speaker: '奥列·杜勒拜托夫' });
    expect(intervention.speaker?.evidence).toContain('读音');
  });

  test('is not made of somebody whose name sounds like nobody’s', () => {
    const text = verbatimText([invitation, guests, '石先生（以俄语发言）：谢谢。']);
    const { record, problems } = recordOf(text);
    expect(record).toMatchObject({ interventions: [{}, { role: 'other', parts: [{ delegation: null }] }] });
    expect(doubtsOf(problems)).toMatchObject([{ rule: 'resolve/no-delegation', severity: 'warning' }]);
  });

  test('who is not called a briefer is invited', () => {
    expect(who(second('布蒂先生（以英语发言）：谢谢。'))).toEqual({
      role: 'invited',
      capacity: 'guest',
      delegation: 'eu',
      speaker: '派尔·布蒂',
    });
  });

  test('who is thanked for a briefing is a briefer', () => {
    const meeting = invited('布蒂先生（以英语发言）：谢谢。', '主席：我感谢布蒂先生的通报。');
    expect(turn(meeting, 2).role).toBe('briefer');
  });
});

describe('the Secretary-General', () => {
  const called = '我现在请秘书长西奥·古伦先生阁下发言。';

  test('has a name where the chair called by it', () => {
    const intervention = second(called, '秘书长（以英语发言）：谢谢。', '主席：我感谢秘书长所作的通报。');
    expect(who(intervention)).toEqual({
      role: 'briefer',
      capacity: 'guest',
      delegation: 'secretary-general',
      speaker: '西奥·古伦',
    });
  });

  test('has none where nobody said it', () => {
    expect(who(second('秘书长（以英语发言）：谢谢。'))).toMatchObject({
      delegation: 'secretary-general',
      speaker: null,
    });
  });
});

describe('the chair', () => {
  const three = { president: '主席:\t温沃夫先生/白先生/石先生.....\t(法国)' };

  test('is named where the roster has one president', () => {
    const { speaker, role, parts } = turn(invited('林先生（中国）：谢谢。'), 1);
    expect({ role, capacity: parts[0]?.capacity, name: speaker?.name }).toEqual({
      role: 'president',
      capacity: 'president',
      name: '温',
    });
    expect(parts[0]?.delegation?.id).toBe('FRA');
  });

  test('is nobody but the presidency where three share the line', () => {
    const { speaker, parts } = turn(meetingOf(['主席：谢谢。'], three), 1);
    expect(speaker).toBeNull();
    expect(parts[0]?.delegation?.id).toBe('FRA');
  });

  const national = ['主席：谢谢。', '我现在以法国外长的身份发言。', '法国支持。', '我现在恢复行使安理会主席的职能。'];

  test('is named with three on the line where an office proves who it is', () => {
    const meeting = meetingOf([...national, '林先生（中国）：感谢温沃夫部长邀请我。'], three);
    expect(turn(meeting, 1).speaker?.name).toBe('温沃夫');
    expect(turn(meeting, 1).speaker?.evidence).toContain('温沃夫部长');
  });

  test('is not named in other turns of the same meeting, where nothing proves it', () => {
    const meeting = meetingOf([...national, '林先生（中国）：感谢温沃夫部长邀请我。', '主席：谢谢。'], three);
    expect(turn(meeting, 3).speaker).toBeNull();
  });

  test('is not named by an office that nobody ties to one of the three', () => {
    expect(turn(meetingOf(national, three), 1).speaker).toBeNull();
  });

  test('is not named where the office is only that of a representative', () => {
    const lines = ['主席：谢谢。', '我现在以法国代表的身份发言。', '法国支持。', '林先生（中国）：感谢温沃夫部长。'];
    expect(turn(meetingOf(lines, three), 1).speaker).toBeNull();
  });
});

describe('the roster and the label', () => {
  const parts: VerbatimParts = {
    members: ['成员:\t中国 .....\t杜勒拜微尔先生/江先生', '\t日本 .....\t森夫人', '\t德国 .....\t安楠先生'],
  };
  const persons = (...lines: string[]) => resolvedOf(verbatimText(['主席：谢谢。', ...lines], parts)).persons;

  test('may spell one person in two ways, and the merge keeps its reason', () => {
    const [, person] = persons('杜勒贝维尔先生（中国）：谢谢。');
    expect(person?.spellings.map(({ printed, where }) => [printed, where])).toEqual([
      ['杜勒贝维尔', 'label'],
      ['杜勒拜微尔', 'roster'],
    ]);
    expect(person?.spellings[1]?.reason).toContain('读音');
  });

  test('are two persons where only the delegation is the same', () => {
    const [, person] = persons('石先生（中国）：谢谢。');
    expect(person?.spellings.map(({ printed }) => printed)).toEqual(['石']);
  });

  test('keep two people of one delegation apart', () => {
    const meeting = meetingOf(['主席：谢谢。', '杜勒拜微尔先生（中国）：谢谢。', '江先生（中国）：谢谢。'], parts);
    const ids = meeting.interventions.slice(1).map(({ speaker }) => speaker?.id);
    expect(new Set(ids).size).toBe(2);
  });

  test('keep two people of one name apart', () => {
    const meeting = meetingOf(['主席：谢谢。', '森夫人（日本）：谢谢。', '森女士（中国）：谢谢。'], parts);
    const ids = meeting.interventions.slice(1).map(({ speaker }) => speaker?.id);
    expect(new Set(ids).size).toBe(2);
  });

  test('give one person who speaks twice one id', () => {
    const meeting = meetingOf(
      ['主席：谢谢。', '森夫人（日本）：谢谢。', '主席：谢谢。', '森夫人（日本）：再说。'],
      parts,
    );
    expect(turn(meeting, 2).speaker?.id).toBe(turn(meeting, 4).speaker?.id);
  });

  test('find a spelling that only a speech has, where office or given name shows it', () => {
    const found = resolvedOf(
      verbatimText([
        invitation,
        guests,
        '杜勒拜托夫先生（以俄语发言）：谢谢。',
        '林先生（中国）：我们感谢杜勒佩托夫秘书长和奥列·杜勒贝多夫先生。',
      ]),
    ).persons.find(({ delegationId }) => delegationId === 'csto');
    const spoken = found?.spellings.filter(({ where }) => where === 'speech');
    expect(spoken?.map(({ printed }) => printed)).toEqual(['杜勒佩托夫', '奥列·杜勒贝多夫']);
    expect(spoken?.every(({ reason }) => reason !== null)).toBe(true);
  });

  test('are not merged by sound alone', () => {
    const found = resolvedOf(
      verbatimText([
        invitation,
        guests,
        '杜勒拜托夫先生（以俄语发言）：谢谢。',
        '林先生（中国）：我们感谢杜勒佩托夫女士。',
      ]),
    ).persons.find(({ delegationId }) => delegationId === 'csto');
    expect(found?.spellings.filter(({ where }) => where === 'speech')).toEqual([]);
  });
});

describe('evidence', () => {
  const lineOf = (meeting: Meeting, n: number) => turn(meeting, n).line;

  test('names the lines that it rests on', () => {
    const meeting = invited('我现在请江晓先生发言。', '江晓先生（中国）：谢谢。');
    const { evidence } = turn(meeting, 2).parts[0]?.delegation ?? { evidence: '' };
    expect(evidence).toContain(`第${firstLine + 2}行`);
    expect(evidence).toContain(`第${lineOf(meeting, 2)}行`);
    expect(evidence).toContain(`第${firstLine + 6}行`);
  });

  test('is there for every speaker and delegation that a record tells', () => {
    for (const { speaker, parts } of invited('林先生（中国）：谢谢。', '巴先生（印度）：谢谢。').interventions) {
      expect(speaker?.evidence).toMatch(/第\d+行.*。$/);
      for (const { delegation } of parts) expect(delegation?.evidence).toMatch(/第\d+行.*。$/);
    }
  });
});

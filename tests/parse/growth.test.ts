import { describe, expect, test } from 'vitest';
import { readRecordFile } from '../../src/pipeline.ts';
import { loadRegisters } from '../../src/resolve/registers.ts';
import { cpuTime } from '../support/cpu-time.ts';
import { type VerbatimParts, verbatimText } from '../support/verbatim.ts';

/**
 * Time that grows with the length of a text and no faster. A text of eight times the length may take eight times as
 * long, and two and a half times that for the noise of a busy machine, 20 times in all; what costs the square would take
 * 64 times. Time is that of computing, not that of a clock.
 */
const times = 8;
const allowed = times * 2.5;

const { registers } = loadRegisters('seeds/registers');

/** Texts of about `length` signs that have tempted a pattern to backtrack, or a list to be searched again and again. */
const shapes: Record<string, (length: number) => string[]> = {
  'one long line': (length) => [`叶女士（法国）：${'我们感谢各位的通报，并继续发言，'.repeat(length / 16)}。`],
  'one sentence cut over thousands of lines': (length) => [
    '叶女士（法国）：谢谢',
    ...repeated('我们感谢各位的通报', length / 11),
  ],
  'thousands of labels': (length) => repeated('叶女士（法国）（以法语发言）：谢谢。', length / 20),
  'thousands of labels in one line': (length) => ['温先生（法国）：谢谢。'.repeat(length / 11)],
  'thousands of labels of the chair in one line': (length) => [
    '主席（以法语发言）：我请法国代表发言。'.repeat(length / 19),
  ],
  'labels of nobody in one speech': (length) => [
    '叶女士（法国）：谢谢。',
    ...repeated('林先生（加纳）：和平', length / 11),
  ],
  'words of address': (length) => [`叶女士（法国）：${'谢谢。主席女士：'.repeat(length / 8)}`],
  'names without an end': (length) => [`叶女士（法国）：${'谢谢。林 · 林 · 林'.repeat(length / 12)}`],
  'brackets behind names': (length) => [`叶女士（法国）：${'谢谢。林先生（（加纳），（'.repeat(length / 13)}`],
  'marks of emphasis': (length) => [`叶女士（法国）：${'**（谢谢）** _'.repeat(length / 10)}`],
  'thousands of bold labels': (length) => repeated('**叶女士（法国）：**谢谢。', length / 18),
  'brackets that open': (length) => [`叶女士（法国）：${'（['.repeat(length / 2)}`],
  'brackets that open and close': (length) => [`叶女士（法国）：${'['.repeat(length / 2)}${']'.repeat(length / 2)}`],
  stars: (length) => [`叶女士（法国）：${'*a '.repeat(length / 3)}`],
  digits: (length) => [`叶女士（法国）：${'1'.repeat(length)}`],
  'numbers of resolutions without the word': (length) => [`叶女士（法国）：${'第1267（1999）、'.repeat(length / 11)}`],
  'parts of symbols': (length) => [`叶女士（法国）：${'A/'.repeat(length / 2)}`],
  names: (length) => [`叶女士（法国）：${'伊万诺夫先生、法国'.repeat(length / 9)}`],
  titles: (length) => [`叶女士（法国）：${'我先生'.repeat(length / 3)}`],
  guests: (length) => [
    `主席：根据安理会暂行议事规则第39条，我邀请${'上海合作组织秘书长张明先生、'.repeat(length / 14)}`,
  ],
  calls: (length) => [`主席：${'我现在请法国代表发言。'.repeat(length / 11)}`],
  colons: (length) => [`叶女士（法国）：${'谢：'.repeat(length / 2)}`],
  'notes of language': (length) => [`叶女士（法国）：${'（以英语发言）'.repeat(length / 7)}`],
  'headings between turns': (length) => repeated('# 某题\n\n叶女士（法国）：谢谢。', length / 20),
  'speakers of many names': (length) => named(length / 21, (name) => `${name}先生（法国）（以法语发言）：谢谢主席。`),
  'many names in one speech': (length) => [
    `叶女士（法国）：${named(length / 8, (name) => `感谢${name}部长。`).join('')}`,
  ],
  'ministers of many names who are named again': (length) =>
    named(
      length / 60,
      (name) =>
        `主席：我现在请法国外交部长${name}先生发言。\n\n${name}先生（法国）：我感谢${name.slice(1)}部长的发言。`,
    ),
  'guests of many names': (length) => [
    `主席：根据安理会暂行议事规则第39条，我邀请${named(length / 30, (name) => `上海合作组织秘书长${name}先生`).join('、')}参加本次会议。`,
    ...named(length / 60, (name) => `${name.slice(0, 2)}加${name.slice(3)}先生（以英语发言）：谢谢。`),
  ],
  'invitations whose lists go on': (length) =>
    repeated('主席：根据第39条，我邀请下列通报人参加会议：', length / 60).flatMap((line) => [
      line,
      '1. 某组织秘书长叶某先生；',
      '2. 某组织主席林某女士。',
    ]),
  'a list of guests that no paragraph closes': (length) => [
    '主席：根据暂行议事规则第39条，我邀请下列通报人参加会议：',
    ...repeated('某组织秘书长叶某先生；', length / 13),
  ],
  'invitations of nobody': (length) => [`主席：根据第37和39条，我${'邀请向'.repeat(length / 3)}`],
  'groups for which nobody speaks': (length) => [`叶女士（法国）：${'我代表我以某国、'.repeat(length / 8)}`],
  'calls without an end': (length) => [`主席：${'我现在请以'.repeat(length / 5)}`],
  'labels of one name without a bracket': (length) =>
    repeated('主席：我现在请林先生以主席的身份通报。\n\n林先生（以英语发言）：谢谢。', length / 40),
  'States of many names': (length) => named(length / 24, (name) => `叶女士（${name}共和国）（以法语发言）：谢谢。`),
  'a vote of many names': (length) => [
    '主席：谢谢。',
    '进行了举手表决。',
    '赞成：',
    named(length / 6, (name) => name).join('、'),
  ],
  'a vote of conjunctions': (length) => ['叶女士（法国）：谢谢。', '进行了举手表决。', '赞成：', '和'.repeat(length)],
  'votes upon votes': (length) => [
    ...repeated('叶女士（法国）：我提交决议草案S/2024/1。', length / 60),
    ...repeated('进行了举手表决。\n\n赞成：\n\n法国', length / 60),
    ...repeated('叶女士（法国）：谢谢。', length / 60),
  ],
  'a person of the register, named again and again': (length) => [
    `叶女士（法国）：${'联合国秘书长安东尼奥·古特雷斯先生、古特雷斯先生、'.repeat(length / 26)}`,
  ],
  'blank lines': (length) => [`${'\n'.repeat(length)}叶女士（法国）：谢谢。`],
};

describe('the time that a record takes grows with its length', () => {
  for (const [name, lines] of Object.entries(shapes)) {
    test(name, () => {
      const short = fastest(lines(20_000), 3);
      // Below a few milliseconds the measure says more about the machine than about the parser.
      const most = Math.max(short, 4) * allowed;
      expect(fastest(lines(20_000 * times), 6, most)).toBeLessThan(most);
    });
  }
});

test('the time that a roster takes grows with its length', () => {
  const roster = (rows: number) => named(rows, (name) => `\t法国 .....\t${name}先生`);
  const labels = (rows: number) => named(rows, (name) => `${name.slice(0, 4)}明先生（法国）：谢谢。`);
  const short = fastest(labels(500), 3, 0, { members: roster(500) });
  const most = Math.max(short, 4) * allowed;
  expect(fastest(labels(500 * times), 6, most, { members: roster(500 * times) })).toBeLessThan(most);
});

test('the time that many presidents take grows with their number', () => {
  const presidents = (count: number) => `主席:\t${named(count, (name) => `${name}先生`).join('/')} .....\t(法国)`;
  const turns = (count: number) => repeated('主席：我现在以法国外长的身份发言。谢谢。', count);
  const short = fastest(turns(300), 3, 0, { president: presidents(300) });
  const most = Math.max(short, 4) * allowed;
  expect(fastest(turns(300 * times), 6, most, { president: presidents(300 * times) })).toBeLessThan(most);
});

const draft = '联合国 S/2033/1\n日本：决议草案\n安全理事会，\n';
const letter = '联合国 S/2033/2\n2033年1月4日日本常驻联合国代表给安全理事会主席的信\n';

/** Documents of about `length` signs, each with very many of one thing. */
const documents: Record<string, (length: number) => string> = {
  'footnotes that nothing calls': (length) =>
    `${draft}决定报告；\n${Array.from({ length: length / 20 }, (_, index) => `__________\n ${index + 1} 见报告。`).join('\n')}`,
  'subparagraphs of subparagraphs': (length) =>
    `${draft}1. 决定：\n${repeated('(a) 一项；\n(i) 二项；', length / 14).join('\n')}`,
  sponsors: (length) =>
    `联合国 S/2033/1\n${repeated('法国、日本、', length / 7).join('\n')}\n和中国：决议草案\n安全理事会，\n1. 决定。`,
  annexes: (length) => `${letter}${repeated('附件\n声明\n我们支持停火。', length / 14).join('\n')}`,
  'titles that do not end': (length) => `${letter}${repeated('2033年1月4日日本常驻代表给', length / 17).join('\n')}`,
  'addenda of one document': (length) => `${letter}见S/2024/1${'和Add.1'.repeat(length / 6)}。`,
};

describe('the time that a document takes grows with its length', () => {
  for (const [name, textOf] of Object.entries(documents)) {
    test(name, () => {
      const short = fastestOf(textOf(20_000), 3);
      const most = Math.max(short, 4) * allowed;
      expect(fastestOf(textOf(20_000 * times), 4, most)).toBeLessThan(most);
    });
  }
});

test('a line of 20 MB is read, and nothing of it is lost', () => {
  const sentence = '我们感谢各位的通报，并继续发言，';
  const line = sentence.repeat(Math.ceil(20_000_000 / new TextEncoder().encode(sentence).length));
  const bytes = new TextEncoder().encode(verbatimText([`叶女士（法国）：${line}完。`]));
  const record = readRecordFile('long.md', bytes, registers).resolved?.record;
  expect(record?.ledger.unassigned).toBe(0);
  expect(record?.ledger.speech).toBe(line.length + 2);
});

/** So many lines, each with a name of five characters that no other has. */
function named(count: number, line: (name: string) => string): string[] {
  const characters = '阿巴达德丹杜多法菲费格哈胡基卡科克库拉莱里罗马莫纳尼帕佩普萨塞沙斯塔特托瓦维沃西亚扎';
  return Array.from({ length: Math.floor(count) }, (_, index) => {
    const digits = [3, 7, 11, 13, 17].map((step) => characters[(index * step + Math.floor(index / 41)) % 41] ?? '');
    return line(digits.join(''));
  });
}

function repeated(line: string, count: number): string[] {
  return Array.from({ length: Math.floor(count) }, () => line);
}

/**
 * The shortest of some runs, in milliseconds: what else the machine did is the least in it. There are no more runs once one
 * was shorter than `enough`.
 */
function fastest(lines: readonly string[], runs: number, enough = 0, parts: VerbatimParts = {}): number {
  return fastestOf(verbatimText(lines, parts), runs, enough);
}

function fastestOf(text: string, runs: number, enough = 0): number {
  const bytes = new TextEncoder().encode(text);
  let shortest = Number.POSITIVE_INFINITY;
  for (let run = 0; run < runs && shortest >= enough; run += 1) {
    const time = cpuTime(() => {
      const { resolved } = readRecordFile('growth.md', bytes, registers);
      expect(resolved?.record.ledger.unassigned).toBe(0);
    });
    shortest = Math.min(shortest, time);
  }
  return shortest;
}

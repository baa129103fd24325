import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Meeting } from '../../src/collections/meeting.ts';
import type { Problem } from '../../src/problems/problem.ts';
import { mutate } from '../support/mutations.ts';
import { pageText } from '../support/page-text.ts';
import { expectKind, isMeeting } from '../support/records.ts';
import { sameWords } from '../support/same-words.ts';
import { doubtsOf, recordOf } from '../support/sources.ts';
import { verbatimText } from '../support/verbatim.ts';

/**
 * After a mutation that leaves the words alone, every paragraph stays with its speaker, or a problem is told. `FUZZ_RUNS`
 * sets how many texts are tried, `FUZZ_SEED` which.
 */
const runs = Number(process.env.FUZZ_RUNS ?? 20);
const seed = Number(process.env.FUZZ_SEED ?? 9688);

const lines = [
  '主席（以法语发言）：根据安理会暂行议事规则第37条，我邀请约旦代表参加本次会议。',
  '我现在请林·明先生发言。',
  '林·明先生（中国）：我们感谢特别代表的通报，也感谢各方作出的努力。正如秘书长所说：',
  '“合作是核心。”',
  '我们支持第2396（2017）号决议，并欢迎其中的各项规定，特别是关于保护平民的规定。',
  '主席（以法语发言）：我感谢林先生的发言。我现在请约旦代表发言。',
  '哈里发先生（约旦）（以阿拉伯语发言）：约旦赞同上述意见。',
  '森夫人（日本）（以英语发言）：我感谢主席召开本次会议，并欢迎特别代表的报告，其中的建议十分重要。',
  '格林女爵士（联合王国）（以英语发言）：联合王国支持该决议草案。',
];
const members = [
  '成员:\t中国 .....\t林·明先生',
  '\t日本 .....\t森夫人',
  '\t大不列颠及北爱尔兰联合王国 .....\t格林女爵士',
];

const wrap = (text: string) => text.match(/.{1,23}/gu) ?? [];
const apart = verbatimText(lines, {
  members,
  number: '第九〇〇二次会议',
  sitting: '2025年3月5日星期三上午10时举行',
});
const page = pageText(...lines.flatMap(wrap)).replace('林先生\n日本', '林·明先生\n日本');

describe('where only the form of a text changes', () => {
  test.each([
    ['paragraphs a line', apart],
    ['wrapped lines of pages', page],
  ])(
    'every paragraph stays with its speaker, or a problem is told: %s',
    (_, text) => {
      holds(text, runs * 20);
    },
    300_000,
  );

  test.each(['seeds/S-PV.9688.zh.md', 'seeds/S-PV.8626.zh.md'])(
    '%s',
    (file) => {
      holds(readFileSync(file, 'utf8'), Math.ceil(runs / 4));
    },
    300_000,
  );
});

function holds(text: string, numRuns: number): void {
  const before = read(text);
  expect(before.said?.length).toBeGreaterThan(5);
  fc.assert(
    fc.property(sameWords, (changes) => {
      const after = read(mutate(text, changes));
      if (tells(after.problems, before.problems)) return;
      expect(after.said).toEqual(before.said);
    }),
    { numRuns, seed },
  );
}

/** Whether the second list has a doubt of a kind, or more of one, that the first has not. Of corrections nothing is asked. */
function tells(after: readonly Problem[], before: readonly Problem[]): boolean {
  const count = (problems: readonly Problem[], rule: string) =>
    doubtsOf(problems).filter((one) => one.rule === rule).length;
  return doubtsOf(after).some(({ rule }) => !rule.includes('correction') && count(after, rule) > count(before, rule));
}

function read(text: string) {
  const { record, problems } = recordOf(text);
  if (record === null) return { said: null, problems };
  return { said: saidBy(expectKind(record, isMeeting)), problems };
}

/** Who says what, in forms that the mutations leave alone. */
function saidBy({ interventions }: Meeting) {
  return interventions.flatMap(({ speaker, parts }) =>
    parts.map(({ delegation, capacity, paragraphs }) => ({
      speaker: speaker?.id,
      delegation: delegation?.id,
      capacity,
      words: plain(
        paragraphs
          .filter(({ kind }) => kind !== 'note')
          .map((paragraph) => paragraph.text)
          .join(''),
      ),
    })),
  );
}

function plain(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\s\p{Default_Ignorable_Code_Point}]/gu, '')
    .replace(/[•‧・･]/g, '·')
    .replace(/[〔﹙]/g, '(')
    .replace(/[〕﹚]/g, ')');
}
